/**
 * Benchmarks: each runs what Clientele does and what somebody else does for the same end in one process, and tells the
 * ratio, since seconds differ from machine to machine.
 */
package org.clientele.benchmarks;
