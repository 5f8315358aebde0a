/**
 * The text form of conditions: what people write instead of building a tree, and read where a tree would be too long. A
 * text and a tree that mean the same are turned into each other without loss. All values are immutable, except that the
 * tree in a {@link org.clientele.core.rules.text.Parsed} belongs to who asked for it; the service may be called by any
 * thread. The grammar is in the help of the program and in docs/rules.md.
 *
 * @since 1.0
 */
package org.clientele.core.rules.text;
