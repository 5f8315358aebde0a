/** Handing over what somebody holds who leaves. */
package org.clientele.lifecycle.internal.agenda.handover;
