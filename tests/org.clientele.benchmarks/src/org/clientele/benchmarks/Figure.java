package org.clientele.benchmarks;

/**
 * One figure.
 *
 * @param name what was measured
 * @param ours our value
 * @param theirs the value that it is compared with; NaN when there is none
 * @param unit of both
 * @param budget the most that the figure may be: of the ratio, or of our value where there is nothing to compare with; NaN
 *        when the figure has no budget
 * @param note how it was measured
 */
record Figure(String name, double ours, double theirs, String unit, double budget, String note) {

    /** Ours over theirs, or ours where there is nothing to compare with. */
    double measure() {
        return Double.isNaN(theirs) ? ours : ours / theirs;
    }

    /** Whether the budget is met; true without one. */
    boolean isWithinBudget() {
        return Double.isNaN(budget) || measure() <= budget;
    }
}
