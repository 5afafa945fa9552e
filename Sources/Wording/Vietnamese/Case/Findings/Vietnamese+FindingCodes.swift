public import StaffingDomain

extension Vietnamese {
  /// What findings of a code say, in one sentence.
  ///
  /// One switch, however long: in a switch of groups a new code could take over the sentence of another one.
  public func meaning(of code: FindingCode) -> String {
    switch code {
    // Files.
    case .missingFolder: "Không có thư mục dữ liệu."
    case .missingFile: "Thiếu một tệp mà bộ dữ liệu cần."
    case .unreadableFile: "Không đọc được một tệp."
    case .emptyFile: "Tệp không có dòng tiêu đề."
    case .unknownFile: "Tệp không thuộc định dạng dữ liệu, có lẽ do ghi sai tên tệp."
    case .fileSpelling: "Tên tệp chỉ khác tên quy định ở chữ hoa, chữ thường."
    case .duplicateFile: "Tên hai tệp chỉ khác nhau ở chữ hoa, chữ thường."
    case .notUTF8: "Tệp hoặc ô không được ghi theo bảng mã UTF-8."
    case .notCSV: "Tệp là sổ tính của phần mềm bảng tính, không phải CSV."
    case .byteOrderMark: "Đầu tệp có nhiều dấu thứ tự byte (“BOM”)."
    case .unknownSeparator: "Các ô của bảng không được phân cách bằng dấu phẩy, dấu chấm phẩy hay dấu “Tab”."
    // The layout of a table.
    case .unterminatedQuote: "Dấu ngoặc kép đã mở nhưng không đóng."
    case .textAfterQuote: "Còn nội dung sau dấu ngoặc kép đóng của một ô."
    case .bareQuote: "Có dấu ngoặc kép bên trong một ô không bắt đầu bằng dấu ngoặc kép."
    case .strayCarriageReturn: "Ký tự về đầu dòng (“CR”) đứng một mình, hoặc kết thúc mọi dòng của tệp."
    case .nulByte: "Ô chứa ký tự “NUL”."
    case .wrongCellCount: "Dòng có nhiều ô hơn hoặc ít ô hơn dòng tiêu đề."
    case .rowTooLong: "Dòng không kết thúc trong phạm vi 4 MiB."
    case .blankLine: "Có dòng trống giữa các dòng, hoặc mọi ô của một dòng đều trống."
    case .missingColumn: "Dòng tiêu đề thiếu một cột bắt buộc."
    case .unknownColumn: "Định dạng dữ liệu không có cột mang tên này."
    case .duplicateColumn: "Dòng tiêu đề ghi một cột hai lần."
    case .repeatedHeader: "Một dòng của trang tính lặp lại tiêu đề của các cột."
    case .unnamedColumn: "Có cột không có tên."
    case .columnSpelling: "Tên cột chỉ khác tên quy định ở chữ hoa, chữ thường hoặc dấu cách."
    // Single values.
    case .missingValue: "Ô bắt buộc bị để trống."
    case .invalidInteger: "Giá trị không phải là số nguyên."
    case .invalidNumber: "Giá trị không phải là số."
    case .decimalComma: "Số dùng dấu phẩy ở nơi phải dùng dấu chấm."
    case .invalidDate: "Giá trị không phải là ngày theo dạng 2025-07-01."
    case .invalidYesNo: "Giá trị không phải là “yes” hay “no”."
    case .unknownWord: "Giá trị không thuộc các từ được dùng trong cột."
    case .invalidText: "Mã quá dài hoặc bị hỏng."
    case .strangeCharacter:
      "Nội dung chứa ký tự không nhìn thấy được, trông giống ký tự khác, hoặc làm sai lệch cách hiển thị."
    case .outOfRange: "Giá trị nằm ngoài phạm vi cho phép của cột hoặc tham số."
    // Rows against each other and the format.
    case .unknownCommune: "Xã không có trong communes.csv."
    case .unknownPosition: "Vị trí không có trong positions.csv."
    case .unknownActivity: "Hoạt động không có trong activities.csv."
    case .unknownOfficer: "Cán bộ, công chức không có trong officers.csv."
    case .unknownCompetency: "Năng lực không có trong competencies.csv."
    case .spreadsheetCode: "Phần mềm bảng tính coi mã là số hoặc ngày: mã mất số 0 hoặc mất chữ số."
    case .referencesNotChecked: "Chưa đối chiếu được mã với một bảng, vì có mã trong bảng đó không đọc được."
    case .duplicateCode: "Hai dòng của một bảng có cùng mã."
    case .duplicateRow: "Hai dòng của một bảng trùng nhau ở mọi cột xác định dòng."
    case .valuesInWrongOrder: "Điểm cuối của một khoảng không lớn hơn điểm đầu."
    case .datesInWrongOrder: "Một ngày lại sớm hơn ngày lẽ ra phải có trước."
    case .allowanceForm: "Thời gian phụ trợ không phải là tỷ lệ, cũng không phải là số giờ mỗi năm kèm theo xã."
    case .supportSharesFull: "Các tỷ lệ thời gian phụ trợ của một vị trí không còn chừa thời gian cho các hoạt động."
    case .noWorkingTime: "Sau khi trừ thời gian vắng mặt thì không còn ngày làm việc nào."
    case .relationToSelf: "Cán bộ, công chức được ghi là có quan hệ với chính mình."
    case .twoCouples: "Cán bộ, công chức được ghi vào hai cặp vợ chồng."
    case .distanceToSelf: "Cự ly được ghi từ một xã đến chính xã đó."
    case .overlappingBands: "Hai khoảng cự ly hưởng phụ cấp, hỗ trợ, đều có điểm cuối, chồng lên nhau."
    case .implausibleDistance: "Cự ly đường bộ ngắn hơn một nửa đường chim bay."
    case .implausibleWorkload: "Một dòng khối lượng công việc cần hơn 1.000 cán bộ, công chức."
    case .invalidPolicy: "Tệp policy.yml không phải là danh sách tham số, mỗi tham số một giá trị."
    case .unknownKey: "Tham số phương án hoặc tình huống giả định không có mục mang tên này."
    case .duplicateKey: "Một mục của tham số phương án hoặc tình huống giả định được ghi hai lần."
    case .missingKey: "Thiếu một mục bắt buộc của tham số phương án hoặc tình huống giả định."
    // What planning would run into.
    case .contradictoryRelations: "Hai cán bộ, công chức vừa được ghi là vợ chồng, vừa được ghi là người thân thích."
    case .relationCannotHold:
      "Quan hệ đòi hỏi tách hai cán bộ, công chức hoặc bố trí về cùng nơi, nhưng cả hai đều không được điều động."
    case .courseWithoutUse:
      "Lớp bồi dưỡng nâng một năng lực mà không nơi nào yêu cầu, hoặc chỉ nâng trên mức được yêu cầu."
    case .teamRuleOutOfReach:
      "Yêu cầu về nhóm cần nhiều cán bộ, công chức hơn số có thể đạt năng lực hoặc có thể công tác tại xã."
    case .quotaAboveTotal: "Chỉ tiêu tuyển dụng của một vị trí lớn hơn tổng chỉ tiêu tuyển dụng."
    case .combinationWithItself: "Một dòng của combinations.csv ghi cùng một vị trí hai lần."
    case .combinationWithoutUse:
      "Một dòng của combinations.csv ghi hai vị trí lãnh đạo, hoặc vị trí có “combinable” là “no” ở positions.csv."
    case .secondPositionIsFirst: "Vị trí kiêm nhiệm của cán bộ, công chức trùng với vị trí chính."
    case .implausibleSecondPosition:
      "Vị trí kiêm nhiệm của cán bộ, công chức là vị trí lãnh đạo đơn vị, hoặc một trong hai vị trí không có chỉ tiêu."
    case .homeInOtherProvince: "Nơi ở của cán bộ, công chức thuộc tỉnh khác với tỉnh đang công tác."
    // What can hardly be meant, or may surprise.
    case .thousandsPoint: "Khối lượng hoặc số tiền có đúng ba chữ số thập phân, như thể dấu chấm phân nhóm hàng nghìn."
    case .implausibleCoordinates:
      "Xã có tọa độ 0,0, trùng điểm với xã khác, hoặc ở xa mọi xã còn lại trong tỉnh."
    case .implausibleUnit: "Giá trị quá lớn hoặc quá nhỏ, có thể đã dùng đơn vị khác, như phút hoặc phần trăm."
    case .weightsFarApart: "Trọng số lớn nhất trong tổng giờ công mất lớn hơn trọng số nhỏ nhất quá 10.000.000 lần."
    case .outflowRoundedUp:
      "Tỷ lệ rời đi tối đa, khi làm tròn lên thành số nguyên, cho phép số cán bộ, công chức rời xã nhiều hơn hẳn."
    case .distantHome: "Cán bộ, công chức ở xa nơi công tác hơn cự ly điều động tối đa."
    case .settlingPinsAll:
      "Thời gian ổn định vị trí khiến gần như mọi cán bộ, công chức lẽ ra có thể được điều động phải giữ nguyên vị trí."
    case .ranksPinAll:
      "Ngạch khiến phần lớn cán bộ, công chức không nhận được vị trí nào, hoặc không trường hợp nào đổi được vị trí."
    // What-ifs.
    case .invalidWhatIf:
      "Tệp tình huống giả định không gồm một tên và một danh sách thay đổi, hoặc có thay đổi không nêu đúng một việc."
    case .unknownTable: "Tình huống giả định nêu một bảng không có trong định dạng dữ liệu."
    case .noRowMatches: "Một thay đổi của tình huống giả định không tìm thấy dòng hay giá trị nào để thay đổi."
    case .invalidMapping: "Tệp ánh xạ của việc nhập dữ liệu không đúng quy định."
    case .unusableOutlines: "Tệp boundaries.geojson có ranh giới mà bản đồ của báo cáo không vẽ được."
    case .invalidOffice: "Tệp mô tả cơ quan không đúng quy định."
    case .invalidProgress: "Tiến độ ghi trong progress.csv không hợp lệ."
    case .monthOutsideWaves: "Tháng báo cáo không thuộc các đợt điều động."
    case .unknownSheet: "Tệp ánh xạ nêu một trang mà không tệp nào có."
    case .ambiguousName: "Một tên trong bảng của cơ quan là tên của nhiều dòng."
    case .invalidTemplate: "Mẫu thông báo không đúng quy cách, hoặc yêu cầu điều mà thông báo không có."
    case .unknownField: "Mẫu thông báo nêu một trường không có, hoặc không có ở chỗ đó."
    case .unknownPartial: "Mẫu thông báo gọi một tệp không nằm bên cạnh mẫu."
    // Quality.
    case .noRows: "Bảng mà bộ dữ liệu cần lại không có dòng nào."
    case .noWorkload: "Xã không có khối lượng công việc, hoặc không có căn cứ nào để vị trí có chỉ tiêu."
    case .noCompetencies: "Cán bộ, công chức giữ vị trí có yêu cầu năng lực nhưng chưa được ghi năng lực nào."
    case .missingProvince: "Xã không ghi tỉnh, trong khi các xã khác có ghi."
    case .missingDistance: "Không dòng nào của distances.csv nêu đặc khu, nơi đường chim bay đi qua biển."
    case .workWithoutPosts:
      "Công việc ở từng vị trí tại đơn vị quá ít để có chỉ tiêu, nhưng cộng lại đủ cho một cán bộ, công chức trở lên."
    case .surroundingSpace: "Ô có dấu cách trước hoặc sau nội dung."
    case .notNFC: "Nội dung của cột không theo chuẩn Unicode NFC."
    case .nearDuplicateName: "Hai dòng của một bảng có tên gần giống nhau."
    case .sameOfficerTwice:
      "Hai cán bộ, công chức trùng họ tên và ngày sinh, hoặc công tác cùng xã mà có trường hợp không ghi ngày sinh."
    case .relationGivenTwice: "Một quan hệ được ghi từ cả hai phía."
    case .combinationGivenTwice: "Hai dòng của combinations.csv ghi cùng hai vị trí, theo thứ tự ngược nhau."
    case .damagedText: "Nội dung bị mất chữ cái, hoặc theo bảng mã khác UTF-8."
    case .expiredCompetency: "Năng lực hết hiệu lực trước ngày lập phương án."
    case .dateInFuture: "Ngày lẽ ra đã qua lại sau ngày lập phương án."
    case .alreadyLeft: "Cán bộ, công chức đã thôi công tác trước ngày lập phương án."
    case .pastRetirement: "Cán bộ, công chức đã đến tuổi nghỉ hưu trước ngày lập phương án."
    case .monthOutsidePlan: "Tháng chuyển nằm trước ngày lập phương án hoặc sau kỳ phương án."
    case .staleBar: "Trường hợp chưa được điều động đã hết hiệu lực trước ngày lập phương án."
    case .retirementWithinHorizon:
      "Cán bộ, công chức không ghi leaves_on đến tuổi nghỉ hưu trước khi kết thúc kỳ phương án."
    case .moreFindings: "Còn nhiều vấn đề dữ liệu cùng loại hơn số được liệt kê."
    }
  }
}
