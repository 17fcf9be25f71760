const vi = {
  title: 'Chữ ký số trong tệp',
  none: 'Tệp không có chữ ký số.',
  tooLarge: 'Tệp lớn hơn 25 MB: không xem chữ ký số ở đây. Hãy tải về và kiểm tra bằng công cụ ký số.',
  notLooked: 'Chưa xem được chữ ký số. Hãy đóng tệp rồi mở lại.',
  nobodyNamed: 'Chứng thư không ghi tên',
  signedAt: (who: string, time: string) => `${who}, ký lúc ${time} theo đồng hồ của người ký`,
  states: {
    intact: 'Có chữ ký số, tệp nguyên vẹn từ khi ký',
    'added-to': 'Phần đã ký nguyên vẹn; sau đó tệp được bổ sung (chữ ký khác hoặc nội dung khác)',
    altered: 'Tệp đã bị sửa sau khi ký',
    'not-by-this-certificate': 'Chữ ký số không khớp với chứng thư trong tệp',
    'unknown-algorithm': 'Có chữ ký số nhưng thuật toán không được hỗ trợ hoặc đã lỗi thời: không kết luận',
    unreadable: 'Có chỗ ký số nhưng không đọc được chữ ký',
  },
  notClaimed:
    'Chỉ xét theo chính tệp này. Chứng thư do ai cấp, còn hiệu lực hay không: kiểm tra bằng công cụ ký số của thành phố.',
}

const en = {
  title: 'Digital signatures in the file',
  none: 'The file has no digital signature.',
  tooLarge:
    'The file is larger than 25 MB: its signatures are not looked at here. Download it and check it with the tool for signing.',
  notLooked: 'The signatures could not be looked at. Close the file and open it again.',
  nobodyNamed: 'The certificate names nobody',
  signedAt: (who: string, time: string) => `${who}, signed ${time} by the signer’s own clock`,
  states: {
    intact: 'Signed, and the file is as it was signed',
    'added-to':
      'What was signed is as it was; something was added since (another signature or other content)',
    altered: 'The file was altered after it was signed',
    'not-by-this-certificate': 'The signature is not by the certificate in the file',
    'unknown-algorithm':
      'Signed by a method that is not supported or proves nothing any more: nothing is claimed',
    unreadable: 'There is a place for a signature, and none that can be read',
  },
  notClaimed:
    'Told by this file alone. Who issued the certificate and whether it is in force: check that with the city’s tool for signing.',
} satisfies typeof vi

/** What is told of the digital signatures in a file. */
export const signatureTexts = { vi, en }
