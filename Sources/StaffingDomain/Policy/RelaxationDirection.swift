/// Which way a number of the policy makes the best plan at least as good, whatever the case.
///
/// Let `a` be eased to `b`. Then every plan that keeps the rules at `a` keeps them at `b`, and loses no more hours there:
/// the limit is wider, or a price is lower. So the least hours lost at `b` are at most those at `a`, a plan for `a` is a
/// plan for `b`, and a bound proved for `b` is one for `a`.
public enum RelaxationDirection: Sendable, Hashable {
  /// Higher values ease: `maximum_transfers`, budgets, the farthest transfer.
  case higher
  /// Lower values ease: the least fit, and every price.
  case lower
}
