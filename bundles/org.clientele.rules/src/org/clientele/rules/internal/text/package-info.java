/**
 * The text form of conditions: the grammar is in grammar/Condition.g4, from which the parser in the package below is
 * made. A text is cut and read ({@code TextReader}), turned into a tree ({@code TreeBuilder}, {@code LeafBuilder}) and
 * written ({@code TreeWriter}, {@code LeafWriter}); mistakes are gathered on the way. Any thread.
 */
package org.clientele.rules.internal.text;
