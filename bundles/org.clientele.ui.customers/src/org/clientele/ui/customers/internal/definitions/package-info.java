/** Where an administrator edits schemes, custom fields, profile definitions, scorecards and decision tables. */
package org.clientele.ui.customers.internal.definitions;
