/** What the budgets of the architecture say, measured. */
package org.clientele.benchmarks;
