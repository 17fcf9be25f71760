import { text } from '../problem-text.ts'

/** What is refused of a person's own addresses. */
export const feedProblems = {
  'too-many-feeds': text(
    409,
    [
      'Đã đủ số địa chỉ riêng',
      'Mỗi người có tối đa {most} địa chỉ riêng. Hãy hủy một địa chỉ không còn dùng rồi tạo lại.',
    ],
    [
      'As many addresses as one may have',
      'A person has at most {most} addresses. Revoke one that is no longer used, then make the new one.',
    ],
  ),
}
