import { problem, type Words } from '../../shared/problems/problem.ts'

const steps = {
  'sent-for-signing': ['trình ký', 'sent for signing'],
  numbered: ['cấp số', 'numbered'],
  signed: ['ký', 'signed'],
  'sent-out': ['phát hành', 'sent out'],
} as const satisfies Words

export const paperStepTaken = problem(
  'paper-step-taken',
  409,
  ['Bước này đã qua', 'Văn bản đã được {step}. Hãy tải lại trang để xem văn bản đang ở bước nào.'],
  ['The step is past', 'The paper is {step} already. Load the page again to see where it stands.'],
  { step: steps },
)

export const paperStepStands = problem(
  'paper-step-stands',
  409,
  [
    'Không lấy lại được bước này',
    'Văn bản đã {step} thì không lấy lại; nếu có sai sót, hãy ban hành văn bản sửa đổi.',
  ],
  [
    'This step is not taken back',
    'A paper that is {step} stays so; a mistake is put right by another paper.',
  ],
  { step: steps },
)

export const paperNotReady = problem(
  'paper-not-ready',
  409,
  ['Văn bản chưa đủ bước', 'Chưa ghi nhận: {missing}. Hãy ghi nhận trước, rồi phát hành.'],
  ['The paper is not ready', 'Not recorded yet: {missing}. Record that first, then send it out.'],
  { missing: steps },
)

export const nothingToTakeBack = problem(
  'nothing-to-take-back',
  409,
  ['Không có bước nào để lấy lại', 'Văn bản đang là dự thảo. Hãy tải lại trang.'],
  ['There is no step to take back', 'The paper is a draft. Load the page again.'],
)

export const paperStepDayWrong = problem(
  'paper-step-day-wrong',
  422,
  ['Ngày không hợp lệ', 'Ngày {day} phải từ {earliest} đến hết hôm nay, {today}.'],
  ['The day is not valid', 'The day {day} must be from {earliest} to today, {today}.'],
)

export const paperStepProblems = [
  paperStepTaken,
  paperStepStands,
  paperNotReady,
  nothingToTakeBack,
  paperStepDayWrong,
] as const
