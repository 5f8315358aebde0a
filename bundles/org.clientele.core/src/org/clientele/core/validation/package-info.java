/**
 * Tells what cannot be right in a record: the same rules for editor, import, command line and bulk edit. The store asks
 * the same rules when something is committed.
 *
 * @since 1.0
 */
package org.clientele.core.validation;
