/** Care, revisit and recovery plans [R01, R02, P14]: templates, tasks of plans, missed contacts, completed visits. */
package org.clientele.lifecycle.internal.care;
