/** What departments are told to do: a sentence whose subject is a body and that goes on with one of these gives it work. */
const words = `
  có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|nghiêm túc|tập trung|tiếp tục|chủ động|kịp thời|thường xuyên|tăng cường|đẩy nhanh|đẩy mạnh|sớm|ngay|nhanh chóng|quyết liệt|trực tiếp|nghiêm cấm
  rà soát|tham mưu|nghiên cứu|kiểm tra|xây dựng|tổ chức|triển khai|thực hiện|hướng dẫn|đề xuất|báo cáo|hoàn thành|hoàn thiện|hoàn chỉnh|hoàn tất|xử lý|theo dõi|căn cứ|trên cơ sở|chỉ đạo|làm việc|cung cấp|bố trí
  đôn đốc|tổng hợp|lập|trình|ban hành|thẩm định|phê duyệt|giải quyết|thống kê|cập nhật|công khai|công bố|phổ biến|tuyên truyền|quản lý|giám sát|thanh tra|xác minh|thu hồi|bàn giao|giải ngân|khắc phục
  chấm dứt|tháo gỡ|đề nghị|kiến nghị|ký|mời|gửi|trả lời|phản hồi|có (?:văn bản|báo cáo|phương án|giải pháp|kế hoạch|ý kiến|biện pháp)|phối hợp|đảm bảo|bảo đảm|duy trì|chuẩn bị|vận động|kiểm đếm|cưỡng chế
  di dời|thu gom|lắp đặt|sửa chữa|nâng cấp|mở|bổ sung|điều chỉnh|cân đối|thẩm tra|quyết toán|nghiệm thu|thông tin|thông báo|đánh giá|phân tích|sơ kết|tổng kết|số hóa|khai thác|rút ngắn|cắt giảm|chấn chỉnh
  kiểm điểm|xem xét|đưa|đăng ký|lựa chọn|giao|phân công|ưu tiên|thúc đẩy|hỗ trợ|tạo điều kiện|thành lập|kiện toàn|quy hoạch|thi công|khởi công|đấu giá|đấu thầu|chi trả|chuyển|nộp|thu|vận hành|kết nối|tích hợp
  chia sẻ|tiếp nhận|tiếp thu|giải trình|làm rõ|xác định|xác nhận|tính toán|dự thảo|soạn thảo|sửa đổi|kiểm soát|phòng|chống|ứng phó|cử|đối thoại|tiếp|niêm yết|bảo vệ|phát hiện|phát động|vận hành|bám sát|quán triệt|lồng ghép
  tăng|giảm|xóa|giúp|thảm (?:nhựa|bê tông)|lát|đổ bê tông|xem lại|dẹp|nhắc nhở|sẵn sàng|kêu gọi|trực(?! thuộc)|gia cố|chằng chống|di chuyển|sơ tán|dự trữ|vệ sinh|lấy mẫu|giải thích|hoàn trả|phân luồng|trang bị|thay|khôi phục|củng cố|tháo|vớt|kết thúc|tiến hành|khởi động|đề ra|nhân rộng|biên soạn|in|cắm|kẻ|trả|liên hệ|xúc tiến|tham dự|tham gia|tiếp đón|chủ trì cuộc
  chủ trì|theo chức năng|theo nhiệm vụ|thống nhất|cân nhắc|định kỳ|hằng|hàng|trước ngày|trong (?:tháng|quý|năm|thời|vòng|ngày)|chậm nhất|nắm|khảo sát|đo đạc|lên|cấp|kê khai|tính|đóng|dừng|tạm dừng|áp dụng|huy động|phân bổ|sắp xếp|tinh gọn|đào tạo|bồi dưỡng|tập huấn|trồng|cải tạo|bảo trì|nạo vét|tháo dỡ|giải tỏa|thiết kế
  làm (?:thủ tục|tốt|hồ sơ|đầu mối)|cho ý kiến|cho phép|cho thuê|ra quân|kiểm kê|điều tra|truy (?:thu|quét|vết)|tạm ứng|chốt|chọn|rút kinh nghiệm|chỉnh (?:trang|lý|sửa)|phân (?:cấp|loại|định|khai)|tiêm|xét nghiệm|phun
  gặp|dành|tạo|giữ|giới thiệu|quảng bá|phản ánh|truyền thông|trao đổi|ký kết|đàm phán|tìm|thí điểm|phục vụ|mua|bán|đặt|treo|dựng|khoanh|tập hợp|hoàn ứng|phối kết hợp|chịu|ngăn chặn|trấn áp|tuần tra|canh gác|cam kết|chuẩn hóa|phủ|đo|lắp|gắn|khoanh vùng|lãnh đạo|khơi thông|quét dọn|đối chiếu|hạch toán|hiệp đồng|tất toán
`

const forms = words
  .trim()
  .split(/\s*\n\s*/)
  .join('|')

/** Whether a text begins with a word of work. */
export const workWord = new RegExp(`^\\s*(?:${forms})(?!\\p{L})`, 'iu')

/** The same within words that may still be a name: "Ban Quản lý dự án", "Trung tâm Thông tin". */
export const workBegins = new RegExp(
  `^\\s*(?!ký|giao thông|quản lý|thông tin|thu(?!\\p{L})|phòng|cấp|xây dựng|chống|tiếp(?! thu| tục| nhận)|bảo vệ|đào tạo|bồi dưỡng|đấu giá|đấu thầu|vận hành|khai thác|đăng ký|kiểm soát|thiết kế|thanh tra|tổ chức|hỗ trợ|ứng phó|khảo sát|tính|làm|điều tra|xét nghiệm|giới thiệu|quảng bá|truyền thông|phục vụ|cho thuê|kiểm kê|mua|bán|đặt|chịu|chọn|tạo|giữ|dựng|đo|lắp|gắn|phủ|tìm|gặp|dành|treo)(?:${forms})(?!\\p{L})`,
  'iu',
)
