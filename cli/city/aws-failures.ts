import { type Words, words } from '../words/words.ts'

/** Why a deployed city's table does not answer, by the names that AWS gives its errors. */
const byName: Readonly<Record<string, Words>> = {
  ResourceNotFoundException: words(
    'Không có bảng này trong tài khoản và vùng đang dùng. Hãy kiểm tra --table, AWS_PROFILE và AWS_REGION.',
    'There is no such table in this account and region. Check --table, AWS_PROFILE and AWS_REGION.',
  ),
  CredentialsProviderError: words(
    'Chưa có thông tin đăng nhập AWS. Hãy đặt AWS_PROFILE hoặc đăng nhập (aws sso login) rồi chạy lại.',
    'There are no AWS credentials. Set AWS_PROFILE or sign in (aws sso login), then run it again.',
  ),
  AccessDeniedException: words(
    'Tài khoản AWS này không được phép làm việc đó với bảng. Quyền cần có ghi trong docs/operations.md.',
    'These AWS credentials may not do that to the table. docs/operations.md lists the permissions.',
  ),
  ProvisionedThroughputExceededException: words(
    'Bảng đang quá tải. Hãy đợi vài phút rồi chạy lại.',
    'The table is overloaded. Wait some minutes, then run it again.',
  ),
}

const expired = words(
  'Phiên đăng nhập AWS không còn hiệu lực. Hãy đăng nhập lại (aws sso login) rồi chạy lại.',
  'The AWS session is not valid any more. Sign in again (aws sso login), then run it again.',
)

const noRegion = words(
  'Chưa biết vùng AWS. Hãy đặt AWS_REGION, ví dụ ap-southeast-1.',
  'The AWS region is not known. Set AWS_REGION, for example ap-southeast-1.',
)

const noAnswer = words(
  'Không kết nối được tới cơ sở dữ liệu. Hãy kiểm tra mạng rồi chạy lại.',
  'The database does not answer. Check the network, then run it again.',
)

const expiredNames = ['ExpiredTokenException', 'UnrecognizedClientException', 'InvalidSignatureException']
const networkNames = ['TimeoutError', 'ECONNREFUSED', 'ENOTFOUND', 'ECONNRESET', 'EHOSTUNREACH', 'EAI_AGAIN']

/** Words for an error of AWS or of the way to it; undefined for any other. */
export const awsFailure = (error: Error): Words | undefined => {
  const { code } = error as NodeJS.ErrnoException
  if (expiredNames.includes(error.name)) return expired
  if (error.message === 'Region is missing') return noRegion
  if ([error.name, code].some((name) => name && networkNames.includes(name))) return noAnswer
  return byName[error.name]
}
