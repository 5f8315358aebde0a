/** Estranged customers, silent dissatisfaction, and levels of relation [R12, P05, L08]. */
package org.clientele.ui.lifecycle.internal.contacts;
