/** What to write in each field of a stage's file: the text that follows "Hãy ghi" and "Write". */
export const stageFields: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  account: {
    vi: 'số tài khoản AWS, 12 chữ số, trong dấu ngoặc kép (xem: aws sts get-caller-identity)',
    en: 'the AWS account, 12 digits in quotes (see: aws sts get-caller-identity)',
  },
  region: { vi: 'vùng AWS, ví dụ "ap-southeast-1"', en: 'the AWS region, for example "ap-southeast-1"' },
  cityName: { vi: 'tên thành phố như trên văn bản', en: "the city's name as in its papers" },
  siteAddress: {
    vi: 'địa chỉ trang, https:// và tên miền, không có dấu / ở cuối',
    en: "the page's address, https:// and the name, no slash at the end",
  },
  certificate: {
    vi: 'ARN của chứng chỉ cho địa chỉ trang, ở vùng us-east-1 và trong chính tài khoản này: arn:aws:acm:us-east-1:…',
    en: 'the ARN of the certificate of the site, in us-east-1 and in this account: arn:aws:acm:us-east-1:…',
  },
  mail: { vi: 'domain, perSecond và replyTo', en: 'domain, perSecond and replyTo' },
  'mail.domain': {
    vi: 'tên miền mà thư của hệ thống gửi đi từ đó, chữ thường',
    en: 'the domain that mail is sent from, in small letters',
  },
  'mail.perSecond': {
    vi: 'số thư mỗi giây, nhiều nhất bằng mức SES cho tài khoản',
    en: 'mails a second, at most what SES grants the account',
  },
  'mail.replyTo': {
    vi: 'địa chỉ thư có người đọc, nhận thư trả lời của người dùng',
    en: "a mail address that somebody reads, for people's answers",
  },
  signIn: { vi: 'prefix và mail, và provider nếu có', en: 'prefix and mail, and provider if there is one' },
  'signIn.prefix': {
    vi: 'phần đầu địa chỉ trang đăng nhập: chữ thường, số, gạch nối; không có aws, amazon, cognito; chưa ai dùng trong vùng',
    en: "the first part of the sign-in page's address: small letters, digits, hyphens; without aws, amazon, cognito; free in the region",
  },
  'signIn.mail': {
    vi: '"cognito" lúc đầu, "ses" khi các bản ghi DNS của tên miền thư đã được xác nhận',
    en: '"cognito" at first, "ses" once the DNS records of the mail domain are verified',
  },
  'signIn.idleMinutes': {
    vi: 'số phút không thao tác thì trang tự đăng xuất, 5–480; bỏ hẳn thì là 30',
    en: 'after how many minutes without use the page signs out, 5–480; left out: 30',
  },
  'signIn.provider': {
    vi: 'name, issuer, clientId, clientSecretArn của cổng đăng nhập riêng; bỏ hẳn nếu không có',
    en: "name, issuer, clientId, clientSecretArn of the city's own sign-in; leave it out if there is none",
  },
  'signIn.provider.name': {
    vi: 'tên cổng đăng nhập riêng, 3–32 chữ cái không dấu, số, gạch nối',
    en: "a name for the city's own sign-in, 3–32 letters, digits, hyphens",
  },
  'signIn.provider.issuer': {
    vi: 'địa chỉ https:// của nhà phát hành OpenID',
    en: "the OpenID issuer's https:// address",
  },
  'signIn.provider.clientId': { vi: 'mã client được cấp', en: 'the client id that was given' },
  'signIn.provider.clientSecretArn': {
    vi: 'ARN của bí mật trong Secrets Manager của chính tài khoản này; không ghi chính bí mật vào đây',
    en: 'the ARN of the secret in Secrets Manager of this account; never the secret itself',
  },
  administrator: {
    vi: 'name và email của người quản trị đầu tiên',
    en: "the first administrator's name and email",
  },
  'administrator.name': { vi: 'họ và tên người quản trị đầu tiên', en: "the first administrator's name" },
  'administrator.email': {
    vi: 'thư công vụ của người quản trị đầu tiên',
    en: "the first administrator's own official mail address",
  },
  retention: {
    vi: 'logDays, exportEveryDays, exportDays, objectDays, archiveMode, archiveYears',
    en: 'logDays, exportEveryDays, exportDays, objectDays, archiveMode, archiveYears',
  },
  'retention.logDays': {
    vi: 'số ngày giữ nhật ký, một mức của CloudWatch: 90, 180, 365, 400, 731, 1827…',
    en: "days to keep logs, one of CloudWatch's: 90, 180, 365, 400, 731, 1827…",
  },
  'retention.exportEveryDays': {
    vi: 'cứ mấy ngày thì tự xuất toàn bộ thành phố một lần, 1–31',
    en: 'every how many days the whole city is exported by itself, 1–31',
  },
  'retention.exportDays': {
    vi: 'số ngày khóa mỗi bản xuất của thành phố, ít nhất 30',
    en: 'days that each export of the city is locked, at least 30',
  },
  'retention.objectDays': {
    vi: 'số ngày giữ tệp người dùng gửi lên, ít nhất 365',
    en: 'days to keep the files that people hand in, at least 365',
  },
  'retention.archiveMode': {
    vi: '"governance" khi còn thử, "compliance" khi dùng thật: khi đó không ai xóa được bản lưu lịch sử trước hạn, kể cả AWS',
    en: '"governance" while it is tried, "compliance" in earnest: then nobody, not even AWS, deletes the archive of histories before its time',
  },
  'retention.archiveYears': {
    vi: 'số năm khóa bản lưu lịch sử, 1–50; không rút ngắn được về sau',
    en: 'years that the archive of histories is locked, 1–50; never to be shortened',
  },
  tables: {
    vi: 'phần thêm sau tên bảng khi thành phố được khôi phục vào bảng mới, ví dụ "r1"; bỏ hẳn nếu chưa khôi phục lần nào',
    en: 'what stands behind the name of the tables of a city that was restored into new ones, as "r1"; leave it out where none was',
  },
  firewall: {
    vi: 'ARN của web ACL (AWS WAF, us-east-1, chính tài khoản này); bỏ hẳn nếu không dùng tường lửa',
    en: 'the ARN of a web ACL (AWS WAF, us-east-1, this account); leave it out for no firewall',
  },
  nationalFigures: {
    vi: 'code; bỏ hẳn nếu không gửi số liệu hằng đêm cho bộ, ngành',
    en: 'code; leave it out where no nightly figures are told to a ministry',
  },
  'nationalFigures.code': {
    vi: 'mã tỉnh, thành phố trong danh mục đơn vị hành chính, trong dấu ngoặc kép, ví dụ "48"',
    en: 'the code of the province or city in the list of administrative units, in quotes, for example "48"',
  },
  alarmReceivers: {
    vi: 'danh sách 1–10 địa chỉ thư nhận cảnh báo: ["…"]',
    en: 'a list of 1–10 mail addresses that hear of alarms: ["…"]',
  },
  monthlyBudgetUsd: {
    vi: 'ngân sách mỗi tháng bằng USD, một số lớn hơn 0',
    en: 'the budget a month in USD, a number above 0',
  },
}
