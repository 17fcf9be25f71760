const vi = {
  extension: {
    asked: (day: string) => `Đồng ý như đề nghị: đến ${day}`,
    other: 'Đồng ý, thời hạn khác',
    refuse: 'Không đồng ý',
    refuseHint: 'Thời hạn giữ nguyên.',
    newDueOn: 'Thời hạn mới',
    objective: 'Nguyên nhân khách quan',
    objectiveMissing: 'Chọn nguyên nhân có khách quan hay không',
    objectiveHint: 'Có: lần chậm này không trừ điểm tiến độ (Nghị định 335/2025/NĐ-CP).',
  },
  prepare: {
    title: 'Trình phương án gia hạn',
    recommendation: 'Đề xuất của Văn phòng',
    unsaid: 'Không nêu ý kiến',
    note: 'Ý kiến trình lãnh đạo (không bắt buộc)',
    refusal: 'Lý do không đồng ý',
    send: 'Trình lãnh đạo',
    done: 'Đã trình lãnh đạo phương án gia hạn.',
  },
  decide: {
    title: 'Quyết định gia hạn',
    decision: 'Quyết định',
    beyond: 'Lý do vượt giới hạn gia hạn',
    beyondHint: 'Chỉ cần khi vượt số lần hoặc số ngày gia hạn thành phố quy định.',
    send: 'Quyết định',
    done: 'Đã ghi nhận quyết định gia hạn.',
  },
  paper: {
    title: 'Ghi nhận bước của văn bản quyết định',
    done: 'Đã ghi nhận bước của văn bản.',
    nothingLeft: 'Văn bản này không còn bước nào để bạn ghi nhận.',
    datePassed: (day: string) =>
      `Thời hạn ${day} trong quyết định đã qua trước khi ký, nên không ghi nhận ký được nữa. Hãy lấy lại các bước đã ghi, nếu có, rồi đề nghị lãnh đạo quyết định lại với thời hạn từ hôm nay trở đi.`,
    anew: 'Quyết định lại',
  },
  correctExtension: {
    title: 'Sửa quyết định gia hạn',
    lead: (due: string) =>
      `Thời hạn đang áp dụng: ${due}. Quyết định sửa có hiệu lực từ hôm nay, hoặc từ ngày ghi nhận ký nếu thành phố tính như vậy; những ngày đã qua giữ nguyên.`,
    to: 'Sửa thành',
    back: (day: string) => `Trở lại thời hạn trước quyết định: ${day}`,
    other: 'Thời hạn khác',
    keep: (day: string) => `Không sửa nữa, giữ thời hạn đang áp dụng: ${day}`,
    keepHint: 'Bản sửa đang chờ ký không còn giá trị.',
    done: 'Đã sửa quyết định gia hạn.',
  },
}

const en = {
  extension: {
    asked: (day: string) => `Approve as asked: until ${day}`,
    other: 'Approve another date',
    refuse: 'Refuse',
    refuseHint: 'The due date stays.',
    newDueOn: 'New due date',
    objective: 'Objective cause',
    objectiveMissing: 'Choose whether the cause is objective',
    objectiveHint: 'Yes: this delay costs no points for progress (Decree 335/2025/NĐ-CP).',
  },
  prepare: {
    title: 'Prepare the extension',
    recommendation: 'What the Office recommends',
    unsaid: 'Not said',
    note: 'Words to the leader (optional)',
    refusal: 'Why it should be refused',
    send: 'Send to the leader',
    done: 'The extension was prepared for the leader.',
  },
  decide: {
    title: 'Decide the extension',
    decision: 'Decision',
    beyond: 'Reason for going beyond the limits',
    beyondHint: 'Needed only beyond the city’s limits on how often and how long.',
    send: 'Decide',
    done: 'The decision was saved.',
  },
  paper: {
    title: 'Record a step of the decision’s paper',
    done: 'The step was recorded.',
    nothingLeft: 'There is no step of this paper left for you to record.',
    datePassed: (day) =>
      `The date ${day} passed before the decision was signed, so the signature can no longer be recorded. Take back the steps that were recorded, if any, then have the leader decide anew with a date of today or later.`,
    anew: 'Decide anew',
  },
  correctExtension: {
    title: 'Correct the extension',
    lead: (due: string) =>
      `The due date in force: ${due}. The correction holds from today on, or from the day its signature is recorded where the city counts so; past days stay as they were.`,
    to: 'Correct it to',
    back: (day: string) => `The date before the decision: ${day}`,
    other: 'Another date',
    keep: (day: string) => `Give the correction up and keep the date in force: ${day}`,
    keepHint: 'The correction that awaits its signature lapses.',
    done: 'The decision was corrected.',
  },
} satisfies typeof vi

/** An extension: prepared, decided, corrected. */
export const extensionTexts = { vi, en }
