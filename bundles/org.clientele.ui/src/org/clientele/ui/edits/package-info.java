/**
 * Editing one stored aggregate, such as a customer record or a segment: commands with undo and redo, saving as one unit of
 * work, what happens when somebody else saved first, and the fields of a form that are bound to it. Everything belongs to
 * the user interface thread unless a method says that it talks to the store. Nothing accepts or returns null unless it
 * says so.
 *
 * @since 1.0
 */
package org.clientele.ui.edits;
