/**
 * Grades with privileges [section 7]: tables of metrics by thresholds with hysteresis and review period, what each grade
 * is given, what that costs, and the monthly sheet of a customer. Metrics are contributed
 * ({@link org.clientele.core.grades.GradeMetricType}). Services are safe for any thread and must not be called on a
 * user interface thread; what the access filter hides from the asker is neither graded nor counted.
 *
 * @since 1.0
 */
package org.clientele.core.grades;
