/** What is wrong with a setting. */
export const settingTexts = {
  'above-large-volume': {
    vi: 'Mức của nhóm nhỏ không được cao hơn mức của nhóm lớn.',
    en: 'Small departments cannot begin above the large ones.',
  },
  'mail-time-form': {
    vi: 'Giờ gửi thư điện tử từ 06:00 đến 11:30, tròn giờ hoặc nửa giờ, ví dụ 07:30.',
    en: 'The mail time is a half hour from 06:00 to 11:30, for example 07:30.',
  },
  'city-name-form': {
    vi: 'Viết tên đầy đủ bắt đầu bằng “thành phố” hoặc “tỉnh”, ví dụ thành phố Đà Nẵng.',
    en: 'Write the full name with “thành phố” or “tỉnh” in front, for example thành phố Đà Nẵng.',
  },
  'phone-form': {
    vi: 'Số điện thoại chỉ gồm chữ số, khoảng trắng, dấu chấm, dấu gạch, dấu ngoặc, ví dụ 0236 3821 233 hoặc 0236 3821 233, máy lẻ 12.',
    en: 'A telephone number has digits, spaces, dots, hyphens, brackets, such as 0236 3821 233 or 0236 3821 233, ext. 12.',
  },
  'office-symbol-form': {
    vi: 'Ký hiệu viết liền, không có khoảng trắng hay dấu /, ví dụ KSTT.',
    en: 'The symbol has no spaces and no /, for example KSTT.',
  },
  'title-goes-with-authority': {
    vi: 'Chức danh ghi khi và chỉ khi ký thừa ủy quyền (TUQ.), ví dụ Giám đốc Sở Nội vụ.',
    en: 'Who signs on written authority (TUQ.) has a title, such as Giám đốc Sở Nội vụ; nobody else has.',
  },
  'signer-twice': {
    vi: 'Có hai người ký cùng tên. Mỗi tên chỉ ghi một lần, với chức danh đang giữ.',
    en: 'Two signers have one name. Write each name once, with the office they hold now.',
  },
  'no-signer-of-letters': {
    vi: 'Chưa có người này trong danh sách người ký công văn. Hãy thêm vào danh sách người ký hoặc chọn người khác.',
    en: 'They are not among those who sign letters. Add them to the signers, or choose somebody else.',
  },
  'no-signer-of-reports': {
    vi: 'Người ký báo cáo phải là Chánh Văn phòng hoặc Phó Chánh Văn phòng trong danh sách người ký.',
    en: 'Who signs reports is the head of the Office or a deputy of theirs, in the list of signers.',
  },
}
