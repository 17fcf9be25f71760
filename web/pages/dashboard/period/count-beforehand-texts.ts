const vi = {
  title: 'Tính trước số liệu này',
  why: (day: string) =>
    `Hệ thống đếm một lần toàn bộ nhiệm vụ của kỳ, đến hết ngày ${day}, rồi giữ kết quả: những lần xem sau có ngay. Có thể mất vài phút; trong lúc chờ vẫn làm việc khác được.`,
  start: 'Bắt đầu tính',
  done: (tasks: string) => `Đã đếm xong ${tasks} nhiệm vụ.`,
  show: (day: string) => `Xem số liệu đến hết ngày ${day}`,
}

const en = {
  title: 'Have these figures counted beforehand',
  why: (day: string) =>
    `Every task of the period is counted once, as of the end of ${day}, and the result is kept: from then on it shows at once. It may take some minutes; you can go on working meanwhile.`,
  start: 'Begin to count',
  done: (tasks: string) => `${tasks} tasks are counted.`,
  show: (day: string) => `See the figures as of ${day}`,
} satisfies typeof vi

export const countBeforehandTexts = { vi, en }
