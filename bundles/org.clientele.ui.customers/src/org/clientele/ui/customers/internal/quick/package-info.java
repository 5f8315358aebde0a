/** Quick actions: what is new, open by number, favourites. */
package org.clientele.ui.customers.internal.quick;
