import type { Level } from '../../../figures/rules/rule-sets.ts'

interface LevelWords {
  /** The column of an annex. */
  readonly short: string
  /** Begins the sentence that ends in the names of those it speaks of. */
  readonly names: (whom: string) => string
  /** What they are told after that; of several or of one. */
  readonly asks: (whom: string, city: string) => string
}

/** The five words of the city's letters, from praise to reproof; each says neither more nor less than its rank. */
export const levelWords: Record<Level, LevelWords> = {
  commend: {
    short: 'Biểu dương',
    names: (whom) => `Biểu dương ${whom} thực hiện tốt nhiệm vụ được giao`,
    asks: (whom) => `Đề nghị ${whom} tiếp tục duy trì, phát huy kết quả đã đạt được.`,
  },
  acknowledge: {
    short: 'Ghi nhận',
    names: (whom) => `Ghi nhận kết quả và sự cố gắng của ${whom}`,
    asks: (whom) => `Đề nghị ${whom} phấn đấu nâng tỷ lệ hoàn thành đúng hạn trong thời gian đến.`,
  },
  request: {
    short: 'Đôn đốc',
    names: (whom) =>
      `Yêu cầu lãnh đạo ${whom} có tên sau đây khẩn trương đẩy nhanh tiến độ thực hiện nhiệm vụ được giao`,
    asks: (whom) =>
      `Lãnh đạo ${whom} trực tiếp chỉ đạo rà soát từng nhiệm vụ còn tồn, tập trung giải quyết dứt điểm nhiệm vụ đã quá hạn và cập nhật đầy đủ kết quả lên hệ thống theo dõi.`,
  },
  remind: {
    short: 'Nhắc nhở',
    names: (whom) => `Nhắc nhở ${whom} chưa bảo đảm tiến độ nhiệm vụ được giao`,
    asks: (whom) =>
      `Thủ trưởng ${whom} chấn chỉnh ngay việc theo dõi, đôn đốc trong nội bộ, có kế hoạch hoàn thành cụ thể cho từng nhiệm vụ đã quá hạn.`,
  },
  criticise: {
    short: 'Phê bình',
    names: (whom) => `Phê bình ${whom} để kết quả thực hiện nhiệm vụ được giao đạt thấp`,
    asks: (whom, city) =>
      `Thủ trưởng ${whom} nghiêm túc kiểm điểm, làm rõ trách nhiệm của tập thể, cá nhân có liên quan, đề ra biện pháp khắc phục và báo cáo Chủ tịch UBND ${city}.`,
  },
}
