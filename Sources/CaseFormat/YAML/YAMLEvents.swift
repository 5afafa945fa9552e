internal import CYaml

/// Looks through the events of a YAML text as the library reports them, before anything is made of them.
///
/// Yams keeps the events of its parser to itself, so this asks the C library below it. Whatever that library takes for an
/// anchor is one, and nothing else is: a text may hold `&` and `*` wherever YAML lets it. Every event is looked at once,
/// so the time is that of one pass over the text.
enum YAMLEvents {
  /// What must not be made of a text.
  enum Hazard {
    /// An anchor or an alias: a few lines of them could stand for a billion values.
    case anchor
    /// A list or mapping within too many others: each level takes a part of the stack.
    case tooDeep
  }

  /// Where a hazard starts, from 1.
  struct Place {
    let hazard: Hazard
    let line: Int
    let column: Int
  }

  /// How deep lists and mappings may lie within each other; a what-if needs five levels, a policy one.
  static let deepest = 32

  /// The first hazard of a text up to its first syntax error; nil where there is none.
  ///
  /// What comes after a syntax error is never made into anything.
  static func firstHazard(in text: String) -> Place? {
    var text = text
    return text.withUTF8 { bytes in
      // The library keeps the address of its parser, so it may not lie in a variable that moves.
      let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
      defer { parser.deallocate() }
      guard yaml_parser_initialize(parser) == 1 else { return nil }
      defer { yaml_parser_delete(parser) }
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      return firstHazard(of: parser)
    }
  }

  private static func firstHazard(of parser: UnsafeMutablePointer<yaml_parser_t>) -> Place? {
    var depth = 0
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else {
        // The library looks ahead, and gives up on brackets of its own accord before it tells of the first.
        let (level, mark) = (Int(parser.pointee.flow_level), parser.pointee.problem_mark)
        return level > deepest ? place(of: .tooDeep, mark) : nil
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return nil
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT: depth += 1
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: depth -= 1
      default: break
      }
      if isAnchored(event) { return place(of: .anchor, event.start_mark) }
      if depth > deepest { return place(of: .tooDeep, event.start_mark) }
    }
  }

  /// Whether an event is an alias or defines an anchor.
  private static func isAnchored(_ event: yaml_event_t) -> Bool {
    switch event.type {
    case YAML_ALIAS_EVENT: true
    case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil
    case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil
    case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil
    default: false
    }
  }

  private static func place(of hazard: Hazard, _ mark: yaml_mark_t) -> Place {
    Place(hazard: hazard, line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
