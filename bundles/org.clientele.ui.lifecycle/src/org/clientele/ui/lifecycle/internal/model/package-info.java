/** The editor of stage models: stages, rules, transitions, findings, and what a change would do. */
package org.clientele.ui.lifecycle.internal.model;
