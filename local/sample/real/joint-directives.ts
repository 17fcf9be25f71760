import { districts, sampleDepartments } from '../register/departments.ts'
import type { RealDirective } from './directive.ts'

const offices = sampleDepartments.filter(({ kind }) => kind === 'department').map(({ code }) => code)
const waterShortage = ['STC', 'SKHDT', 'STNMT', 'SNNPTNT']
const allOffices = 'Các sở, ban, ngành'
const allDistricts = 'UBND các quận, huyện'

export const realJointDirectives: readonly RealDirective[] = [
  {
    origin: 'Văn bản chỉ đạo của Chủ tịch UBND thành phố Đà Nẵng ngày 04/7/2025',
    moved: true,
    series: 'letter',
    section: 'NC',
    issuedOn: '2021-07-02',
    about: 'giải quyết khó khăn, vướng mắc của địa phương khi triển khai mô hình tổ chức mới',
    tasks: [
      {
        to: ['SNV', 'STC', 'SXD', 'SKHDT', 'STP', 'STNMT', 'STTTT', 'SYT', 'SGDDT', 'SLDTBXH'],
        title: 'Tổng hợp vướng mắc vượt thẩm quyền, báo cáo đề xuất UBND thành phố',
        worded: 'trước 17 giờ ngày 07/7/2021',
        dueOn: '2021-07-07',
        assigneeAsWorded: allOffices,
      },
      {
        to: ['SNV', 'STC', 'SXD', 'SKHDT', 'STP', 'STNMT', 'STTTT', 'SLDTBXH'],
        title: 'Giải quyết kiến nghị của địa phương thuộc thẩm quyền của sở, ngành',
        worded: 'chủ động',
        assigneeAsWorded: allOffices,
      },
    ],
  },
  {
    origin: 'Công văn số 389/UBND-TH của Chủ tịch UBND thành phố Đà Nẵng năm 2025',
    moved: true,
    series: 'letter',
    section: 'TH',
    issuedOn: '2021-07-08',
    about: 'triển khai nghị quyết phiên họp Chính phủ thường kỳ tháng 6',
    tasks: [
      {
        to: [...offices.filter((code) => code !== 'STP'), ...districts],
        title: 'Chủ động triển khai nghị quyết phiên họp Chính phủ thường kỳ tháng 6',
        assigneeAsWorded: 'Giám đốc các sở, ban, ngành; Chủ tịch UBND các quận, huyện',
      },
    ],
  },
  {
    origin: 'Công văn của Chủ tịch UBND thành phố Đà Nẵng tháng 6/2025 về vận hành xã, phường mới',
    moved: true,
    series: 'letter',
    section: 'NC',
    issuedOn: '2021-06-03',
    about: 'chuẩn bị tổ chức bộ máy theo mô hình chính quyền mới tại phường, xã',
    tasks: [
      {
        to: ['SNV'],
        title: 'Xây dựng quy chế làm việc của UBND xã, phường trình UBND thành phố',
        worded: 'trước ngày 20/6/2021',
        dueOn: '2021-06-20',
      },
      { to: ['SNV'], title: 'Đề xuất số phòng thuộc sở và mô hình đơn vị sự nghiệp sau sắp xếp' },
      {
        to: ['SNV'],
        title: 'Chuẩn bị dự thảo tổ chức bộ máy, nhân sự trình cấp có thẩm quyền',
        assigneeAsWorded: 'Sở Nội vụ, phối hợp các sở, ngành',
      },
      { to: ['STC'], title: 'Hướng dẫn bàn giao tài chính, dự án xây dựng dở dang', worded: 'khẩn trương' },
      {
        to: ['STC'],
        title: 'Thống nhất phương án, trình Chủ tịch việc bàn giao trụ sở',
        worded: 'ngày 12/6/2021',
        dueOn: '2021-06-12',
      },
    ],
  },
  {
    origin: 'Văn bản chỉ đạo của UBND thành phố Đà Nẵng về thiếu nước sinh hoạt (báo chí đưa tin)',
    moved: true,
    series: 'letter',
    section: 'ĐTĐT',
    issuedOn: '2021-06-10',
    about: 'giải trình nguyên nhân thiếu nước sinh hoạt',
    tasks: [
      {
        to: ['SXD'],
        title: 'Kiểm tra, giải trình nguyên nhân thiếu nước sạch trên địa bàn',
        coordinating: waterShortage,
        worded: 'khẩn trương',
      },
      {
        to: ['SXD'],
        title: 'Xem xét trách nhiệm tổ chức, cá nhân để xảy ra thiếu nước',
        coordinating: waterShortage,
      },
      {
        to: ['SXD'],
        title: 'Báo cáo tổng thể việc đầu tư Nhà máy nước Hòa Liên và các nhà máy khác',
        coordinating: waterShortage,
      },
    ],
  },
  {
    origin: 'Chỉ đạo ứng phó mưa lũ tháng 10/2020',
    moved: true,
    series: 'oral',
    section: 'TH',
    issuedOn: '2021-04-07',
    about: 'ứng phó mưa lũ, lũ quét, sạt lở đất',
    tasks: [
      {
        to: districts,
        title: 'Triển khai phương án chống lũ quét, sạt lở, sơ tán dân',
        worded: 'khẩn trương',
        assigneeAsWorded: allDistricts,
      },
      {
        to: ['QST', 'QLC'],
        title: 'Neo đậu lồng bè, không để người ở lại trên lồng bè',
        assigneeAsWorded: allDistricts,
      },
      {
        to: ['SGDDT'],
        title: 'Cho học sinh huyện Hòa Vang nghỉ học do mưa lũ',
        worded: 'từ sáng 8/4',
      },
    ],
  },
]
