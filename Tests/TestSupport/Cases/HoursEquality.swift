/// Whether two sums of hours are equal but for rounding.
package func areEqual(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-6 * max(1, abs(right)) }
