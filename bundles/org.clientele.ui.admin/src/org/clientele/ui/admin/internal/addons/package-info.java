/** Add-ons and updates: what is installed, where more comes from, what a change would do, and what happened. */
package org.clientele.ui.admin.internal.addons;
