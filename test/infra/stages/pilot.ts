/** A stage's file in which nothing is wrong. */
export const pilot = {
  account: '210987654321',
  region: 'ap-southeast-1',
  cityName: 'Thành phố Đà Nẵng',
  siteAddress: 'https://dunghan.danang.gov.vn',
  certificate: 'arn:aws:acm:us-east-1:210987654321:certificate/6e1d0c9a-5b1f-4f43-9c8e-0c6a4b1f2d3e',
  mail: { domain: 'danang.gov.vn', perSecond: 5, replyTo: 'vanphong@danang.gov.vn' },
  signIn: { prefix: 'dung-han-da-nang', mail: 'cognito', idleMinutes: 30 },
  administrator: { name: 'Trần Văn Quản', email: 'quan@danang.gov.vn' },
  retention: {
    logDays: 365,
    exportEveryDays: 7,
    exportDays: 400,
    objectDays: 3650,
    archiveMode: 'governance',
    archiveYears: 10,
  },
  alarmReceivers: ['it@danang.gov.vn'],
  monthlyBudgetUsd: 20,
}
