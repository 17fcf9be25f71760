const vi = {
  lead: (points: string, general: string) =>
    `Tối đa ${points} điểm trong thang điểm 100; ${general} điểm tiêu chí chung do người đánh giá cho. Mỗi điểm lấy từ các nhiệm vụ ở bảng dưới.`,
  noCatalogue: (units: string) =>
    `Thành phố chưa nhập danh mục sản phẩm: mỗi nhiệm vụ tính ${units} đơn vị quy đổi.`,
  caption: 'Điểm theo người thực hiện',
  person: 'Người thực hiện',
  nobody: 'Chưa giao cho cá nhân',
  items: 'Được giao',
  leftOut: 'Chờ trả lời, chưa tính',
  units: 'Quy đổi được giao',
  quantity: 'Số lượng',
  quality: 'Chất lượng',
  progress: 'Tiến độ',
  points: 'Điểm',
  tasks: 'Các nhiệm vụ được tính',
  task: 'Nhiệm vụ',
  product: 'Sản phẩm',
  unit: 'Quy đổi',
  notCounted: 'chờ trả lời, chưa tính',
  notDone: 'Chưa hoàn thành',
  naming: 'Xếp danh mục',
  namingOf: (title: string) => `Xếp danh mục sản phẩm: ${title}`,
  nothing: 'Không có nhiệm vụ nào phải hoàn thành trong kỳ.',
  workbook: 'Tải bảng điểm (Excel)',
}

const en = {
  lead: (points: string, general: string) =>
    `At most ${points} points of 100; the ${general} points of the general criteria are given by whoever assesses. Each point comes from the tasks in the table below.`,
  noCatalogue: (units: string) =>
    `The city has entered no catalogue of products: each task counts as ${units} converted units.`,
  caption: 'Points by person',
  person: 'Person',
  nobody: 'Given to nobody by name',
  items: 'Assigned',
  leftOut: 'Waiting, not counted',
  units: 'Converted units assigned',
  quantity: 'Quantity',
  quality: 'Quality',
  progress: 'Progress',
  points: 'Points',
  tasks: 'The tasks that count',
  task: 'Task',
  product: 'Product',
  unit: 'Units',
  notCounted: 'waiting, not counted',
  notDone: 'Not done',
  naming: 'Name the product',
  namingOf: (title: string) => `Name the product: ${title}`,
  nothing: 'Nothing was due in the period.',
  workbook: 'Download the points (Excel)',
} satisfies typeof vi

/** The points of a department’s work by Decree 335/2025/NĐ-CP. */
export const pointsTexts = { vi, en }
