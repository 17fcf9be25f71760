import type { Department } from '../../../functions/organisation/departments/department.ts'
import type { LocalDate } from '../../../functions/shared/dates/dates.ts'

/** What offices call them that the rules of short names do not give. */
const furtherNames: Readonly<Record<string, string[]>> = {
  VP: ['VP UBND', 'VPUB', 'Văn phòng UB'],
  SNV: ['Sở NV'],
  SNGV: ['Sở NgV', 'SNgV'],
  SGTVT: ['Sở Giao thông'],
  BXTDT: ['Ban XTĐT', 'Ban Xúc tiến đầu tư'],
  BQLKCNC: ['BQL Khu CNC', 'Ban Quản lý Khu công nghệ cao'],
  BQLATTP: ['Ban ATTP', 'Ban An toàn thực phẩm'],
  VNCPT: ['Viện NCPT', 'Viện KT-XH', 'Viện Kinh tế - Xã hội'],
}

const since1997 = (
  code: string,
  kind: Department['kind'],
  name: string,
  nameEn: string,
  validFrom: LocalDate = '1997-01-01',
): Department => ({
  code,
  name,
  nameEn,
  ...(furtherNames[code] && { furtherNames: furtherNames[code] }),
  kind,
  validFrom,
})

/** The main units of Đà Nẵng as they stood in 2021. */
export const sampleDepartments: readonly Department[] = [
  since1997('VP', 'office', 'Văn phòng UBND thành phố', "Office of the People's Committee"),
  since1997('SNV', 'department', 'Sở Nội vụ', 'Department of Home Affairs'),
  since1997('STP', 'department', 'Sở Tư pháp', 'Department of Justice'),
  since1997('SKHDT', 'department', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
  since1997('STC', 'department', 'Sở Tài chính', 'Department of Finance'),
  since1997('SCT', 'department', 'Sở Công Thương', 'Department of Industry and Trade'),
  since1997(
    'SNNPTNT',
    'department',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'Department of Agriculture and Rural Development',
  ),
  since1997('SGTVT', 'department', 'Sở Giao thông vận tải', 'Department of Transport'),
  since1997('SXD', 'department', 'Sở Xây dựng', 'Department of Construction'),
  since1997(
    'STNMT',
    'department',
    'Sở Tài nguyên và Môi trường',
    'Department of Natural Resources and Environment',
  ),
  since1997(
    'STTTT',
    'department',
    'Sở Thông tin và Truyền thông',
    'Department of Information and Communications',
  ),
  since1997(
    'SLDTBXH',
    'department',
    'Sở Lao động - Thương binh và Xã hội',
    'Department of Labour, Invalids and Social Affairs',
  ),
  since1997('SVHTT', 'department', 'Sở Văn hóa và Thể thao', 'Department of Culture and Sports'),
  since1997('SDL', 'department', 'Sở Du lịch', 'Department of Tourism'),
  since1997('SKHCN', 'department', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology'),
  since1997('SGDDT', 'department', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training'),
  since1997('SYT', 'department', 'Sở Y tế', 'Department of Health'),
  since1997('SNGV', 'department', 'Sở Ngoại vụ', 'Department of Foreign Affairs'),
  since1997('TTTP', 'department', 'Thanh tra thành phố', 'City Inspectorate'),
  since1997('BXTDT', 'agency', 'Ban Xúc tiến và Hỗ trợ đầu tư', 'Investment Promotion Agency'),
  since1997(
    'BQLKCNC',
    'agency',
    'Ban Quản lý Khu công nghệ cao và các khu công nghiệp',
    'Hi-Tech Park and Industrial Zones Authority',
  ),
  since1997('BQLATTP', 'agency', 'Ban Quản lý An toàn thực phẩm', 'Food Safety Management Board'),
  since1997(
    'VNCPT',
    'agency',
    'Viện Nghiên cứu phát triển kinh tế - xã hội',
    'Institute for Socio-Economic Development',
  ),
  since1997('QHC', 'district', 'UBND quận Hải Châu', "People's Committee of Hải Châu District"),
  since1997('QTK', 'district', 'UBND quận Thanh Khê', "People's Committee of Thanh Khê District"),
  since1997('QST', 'district', 'UBND quận Sơn Trà', "People's Committee of Sơn Trà District"),
  since1997('QNHS', 'district', 'UBND quận Ngũ Hành Sơn', "People's Committee of Ngũ Hành Sơn District"),
  since1997('QLC', 'district', 'UBND quận Liên Chiểu', "People's Committee of Liên Chiểu District"),
  since1997('QCL', 'district', 'UBND quận Cẩm Lệ', "People's Committee of Cẩm Lệ District"),
  since1997('HHV', 'district', 'UBND huyện Hòa Vang', "People's Committee of Hòa Vang District"),
  since1997('HHS', 'district', 'UBND huyện Hoàng Sa', "People's Committee of Hoàng Sa District"),
]

export const districts = ['QHC', 'QTK', 'QST', 'QNHS', 'QLC', 'QCL', 'HHV'] as const
