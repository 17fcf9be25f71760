import { text } from '../problem-text.ts'

/** What is refused of a person's own addresses. */
export const feedProblems = {
  'too-many-feeds': text(
    409,
    [
      'Đã đủ số liên kết đồng bộ',
      'Mỗi người có tối đa {most} liên kết đồng bộ. Hãy hủy một liên kết không còn dùng rồi tạo lại.',
    ],
    [
      'As many addresses as one may have',
      'A person has at most {most} addresses. Revoke one that is no longer used, then make the new one.',
    ],
  ),
}
