internal import LinearProgramming
public import Planning

extension Vietnamese {
  /// For example `bộ giải gặp sự cố ở tỉnh “A” (bộ giải báo: “lost”)`.
  public func sentence(_ error: PlanningError) -> String {
    let place = error.province.map { " ở tỉnh “\($0)”" } ?? ""
    return switch error.fact {
    case .solver(let words): "bộ giải gặp sự cố\(place)\(said(words))"
    case .program(let program, let reason, let words):
      "\(self.words(program)) \(self.words(reason))\(place)\(said(words))"
    case .limit(let limit): "bộ giải đạt \(self.words(limit))\(place)"
    case .missing(let part): "thiếu \(self.words(part))\(place)"
    case .ordersNotPlaced: "không bố trí được cùng lúc các quyết định không mâu thuẫn với nhau\(place)"
    case .failedRepair(let faults):
      "phương án của một biện pháp khắc phục không qua được kiểm tra: \(faults.joined(separator: "; "))"
    case .missingResults(let scenario): "thiếu kết quả của “\(scenario)”"
    }
  }

  /// For example `sự cố: chương trình dừng ngoài dự kiến; thông báo: “lost”`.
  public func unknownFault(_ words: String) -> String {
    fault("chương trình dừng ngoài dự kiến; thông báo: “\(words)”")
  }

  /// The solver's own words as a citation; empty where it has none.
  private func said(_ words: String) -> String { words.isEmpty ? "" : " (bộ giải báo: “\(words)”)" }

  private func words(_ limit: Termination.Limit) -> String {
    switch limit {
    case .memory: "giới hạn bộ nhớ"
    case .iterations: "giới hạn số bước"
    case .nodes: "giới hạn số nhánh"
    case .time: "thời hạn"
    case .cancelled: "lệnh dừng Ctrl-C"
    }
  }

  private func words(_ program: PlanningError.PlanningProgram) -> String {
    switch program {
    case .orders: "bước kiểm tra các quyết định"
    case .relaxation: "bài toán nới lỏng"
    case .master: "bài toán trung gian khi tìm kiếm"
    }
  }

  /// How a program ended, as the end of a sentence about it.
  private func words(_ reason: Termination.Reason) -> String {
    switch reason {
    case .optimal, .feasible: "có lời giải không dùng được"
    case .infeasible: "không có lời giải"
    case .unbounded: "không có giới hạn"
    case .noSolutionFound: "không tìm được lời giải"
    case .failed: "gặp sự cố"
    }
  }

  private func words(_ part: PlanningError.Part) -> String {
    switch part {
    case .firstPlan: "phương án ban đầu"
    case .firstMaster: "bài toán trung gian ban đầu"
    case .relaxation: "lời giải của bài toán nới lỏng"
    case .point: "nghiệm và giá trị đối ngẫu của bài toán nới lỏng"
    }
  }
}
