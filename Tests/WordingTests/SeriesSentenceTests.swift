import Testing
import Wording

/// What a sweep says besides its tables.
@Suite("Sentences about sweeps")
struct SeriesSentenceTests {
  @Test(
    "A base plan that is none in a future has lost a post or, where posts are combined, has two that are too heavy",
    arguments: [
      (
        SweepRemark.breaksBasePlan(futures: 71, combines: false),
        "In 71 futures it is no plan: a post that it fills is gone."
      ),
      (
        .breaksBasePlan(futures: 1, combines: true),
        "In 1 future it is no plan: a post that it fills is gone, or two posts that one officer holds together have "
          + "become too heavy."
      ),
    ])
  func broken(_ remark: SweepRemark, _ words: String) {
    #expect(English().sentence(remark) == words)
  }
}
