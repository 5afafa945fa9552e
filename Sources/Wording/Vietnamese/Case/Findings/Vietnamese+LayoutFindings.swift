public import CaseFormat
import StaffingDomain
public import Tables

extension Vietnamese {
  /// What is wrong with the form of a file, for example `dòng trống`.
  public func words(_ problem: CSVProblem.Kind) -> FindingWords {
    switch problem {
    case .noHeader:
      FindingWords("dòng đầu tiên của tệp không phải là dòng tiêu đề", "ghi tên các cột vào dòng đầu tiên")
    case .utf16: FindingWords("tệp theo bảng mã UTF-16, tức “Unicode Text” của phần mềm bảng tính", saveFile)
    case .utf32: FindingWords("tệp theo bảng mã UTF-32", saveFile)
    case .misread:
      FindingWords(
        "tệp bắt đầu bằng “\u{EF}\u{BB}\u{BF}”: một phần mềm đã đọc UTF-8 như “Windows-1252” rồi lưu lại, nên chữ bị "
          + "hỏng", "lấy bảng từ nguồn gốc và lưu lại dưới dạng “CSV UTF-8”")
    case .workbook:
      FindingWords("tệp là sổ tính của phần mềm bảng tính, không phải CSV", "lưu trang tính dưới dạng “CSV UTF-8”")
    case .markup:
      FindingWords(
        "tệp là trang web hoặc “XML” do phần mềm xuất ra, không phải CSV",
        "mở tệp bằng phần mềm bảng tính và lưu bảng dưới dạng “CSV UTF-8”")
    case .carriageReturnsToo:
      FindingWords("một số dòng, kể cả dòng đầu tiên, chỉ kết thúc bằng ký tự về đầu dòng (“CR”)", saveFile)
    case .carriageReturnsOnly:
      FindingWords(
        "các dòng chỉ kết thúc bằng ký tự về đầu dòng (“CR”), như phần mềm “Macintosh” cũ vẫn ghi",
        "lưu tệp dưới dạng “CSV UTF-8”, không dùng “CSV (Macintosh)”")
    case .foreignSeparator(let separator):
      FindingWords(
        "các ô được phân cách bằng “\(separator)”",
        "lưu bảng với dấu phẩy, dấu chấm phẩy hoặc dấu “Tab” giữa các ô")
    case .repeatedMarks(let number):
      FindingWords(
        "đầu tệp có \(count(number, "dấu thứ tự byte")) (“BOM”)", "không cần làm gì: các dấu này được bỏ qua khi đọc")
    case .notUTF8: FindingWords("ô không theo bảng mã UTF-8", saveAgain)
    case .nulByte: FindingWords("ô chứa ký tự “NUL”", saveAgain)
    case .unterminatedQuote: FindingWords("dấu ngoặc kép mở ở đây không được đóng", closeQuote)
    case .textAfterQuote: FindingWords("còn nội dung sau dấu ngoặc kép đóng của ô", endCell)
    case .bareQuote: FindingWords("có dấu ngoặc kép bên trong ô không bắt đầu bằng dấu ngoặc kép", quoteCell)
    case .strayCarriageReturn:
      FindingWords(
        "có ký tự về đầu dòng (“CR”) đứng một mình",
        "kết thúc dòng bằng “LF” hoặc “CRLF”, và đặt ô có ngắt dòng trong dấu ngoặc kép")
    case .duplicateColumn(let name):
      FindingWords("dòng tiêu đề ghi cột “\(name)” hai lần", "xóa hoặc đổi tên một trong hai cột")
    case .wrongCellCount(let cells, let columns):
      FindingWords(
        "dòng này có \(count(cells, "ô")), dòng tiêu đề có \(figure(columns))", cells > columns ? fewerCells : moreCells
      )
    case .rowTooLong(let bytes): FindingWords("dòng dài hơn \(figure(bytes)) byte", checkLineEnds)
    case .blankLine: FindingWords("dòng trống", "xóa dòng này")
    case .emptyRow: FindingWords("dòng chỉ có các ô trống", "xóa dòng này")
    case .emptyRowsAtEnd(1): FindingWords("dòng cuối chỉ có các ô trống", "không cần làm gì: dòng này không được đọc")
    case .emptyRowsAtEnd(let count):
      FindingWords(
        "\(self.count(count, "dòng cuối")) chỉ có các ô trống", "không cần làm gì: các dòng này không được đọc")
    case .unreadable:
      FindingWords("không đọc tiếp được tệp từ đây", "kiểm tra ổ đĩa hoặc ổ đĩa mạng, rồi thử lại")
    case .unlisted(let count, let kind): unlisted(count, kind.name)
    }
  }

  private var saveFile: String { "lưu tệp dưới dạng “CSV UTF-8”" }
  private var saveAgain: String { "lưu lại bảng dưới dạng “CSV UTF-8”" }
  private var closeQuote: String { "thêm dấu ngoặc kép đóng; dòng này bị bỏ qua, việc đọc tiếp tục từ dòng sau" }
  private var endCell: String {
    "kết thúc ô ngay sau dấu ngoặc kép, hoặc viết dấu ngoặc kép bên trong ô thành hai dấu ngoặc kép"
  }
  private var quoteCell: String { "đặt cả ô trong dấu ngoặc kép và viết mỗi dấu ngoặc kép bên trong thành hai" }
  private var checkLineEnds: String { "kiểm tra đó đúng là tệp CSV và các dòng kết thúc bằng “LF” hoặc “CRLF”" }
  private var fewerCells: String {
    "đặt ô có chứa dấu phân cách trong dấu ngoặc kép, hoặc xóa các ô thừa so với tiêu đề"
  }
  private var moreCells: String { "bổ sung các ô còn thiếu; ô không có giá trị thì để trống giữa hai dấu phân cách" }

  /// What is wrong with columns and rows, for example `thiếu cột “fte”`.
  public func words(_ fact: LayoutFact) -> FindingWords {
    switch fact {
    case .csv(let problem): words(problem)
    case .missingColumn(let table, let column):
      FindingWords("thiếu cột \(literal(column))", "thêm cột này: \(meaning(of: column, in: table))")
    case .unnamedColumn: FindingWords("có cột không có tên nên không được đọc", "đặt tên cho cột hoặc xóa cột")
    case .unknownColumn(let table, let name, let nearest, let absent):
      FindingWords(
        "định dạng dữ liệu không có cột “\(name)” nên cột không được đọc",
        didYouMean(table.column(labelled: name, among: absent) ?? nearest) ?? "xóa cột nếu không cần đến")
    case .spelledColumn(let text, let column, let others):
      FindingWords(
        "cột “\(text)” được đọc là “\(column)”"
          + (others > 0 ? ", \(count(others, "cột khác")) cũng được đọc dù khác chữ hoa hoặc dấu cách" : ""),
        "không cần làm gì; tên đúng của cột là “\(column)”")
    case .columnTwice(let text, let column):
      FindingWords(
        "cột “\(text)” chính là cột “\(column)” đã có trong dòng tiêu đề", "xóa hoặc đổi tên một trong hai cột")
    case .repeatedHeader:
      FindingWords("dòng này lặp lại tiêu đề của các cột nên không được đọc", "xóa dòng này")
    case .noHeadings(let table):
      FindingWords(
        "dòng duy nhất không nêu tên cột nào của bảng nên bảng được coi là trống",
        "ghi tên các cột rồi ghi các dòng bên dưới: \(clause(summary(of: table)))")
    case .noRows(let table):
      FindingWords("bảng không có dòng nào", "thêm mỗi mục một dòng: \(clause(summary(of: table)))")
    }
  }

  private func meaning(of column: String, in table: CaseTable) -> String {
    TableSchema.schema(of: table).column(named: column).map { clause(summary(of: $0.column)) } ?? ""
  }

  /// A sentence within another one: without its capital and its full stop.
  private func clause(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
