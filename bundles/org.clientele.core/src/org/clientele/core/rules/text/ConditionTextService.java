package org.clientele.core.rules.text;

import java.util.List;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.model.Condition;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads and writes conditions as text. {@code parse(format(tree))} gives a tree with the same nodes and operands, and
 * {@code format(parse(text))} a text that stays as it is when it is read and written again. The order of operands of
 * different names, ids of rows and the number of a composite that is no at-least are not kept. Any thread.
 *
 * @since 1.0
 */
@ProviderType
public interface ConditionTextService {

    /** The most nodes that a text may have. */
    int MOST_NODES = 5_000;

    /** The most levels that a text may have. */
    int MOST_LEVELS = 200;

    /**
     * Reads a text. Never fails: mistakes are in the result, several at once, each at its place.
     *
     * @param text what somebody wrote; may be blank
     * @param context what names may refer to
     * @return the tree and the mistakes; a text that is too long or too deep gives no tree and one sentence
     */
    Parsed parse(String text, TextContext context);

    /**
     * Writes a tree. Conditions of types that are not installed, or whose operands are unlike what their type has, are
     * written in the general form {@code type "id"(operand: value)}.
     *
     * @param condition a tree, or null
     * @param context how names are written
     * @return the text, with line feeds and indents where it is long; empty for null
     * @throws ClienteleException RULE_INVALID when the tree has more nodes or levels than a rule may have
     */
    String format(Condition condition, TextContext context) throws ClienteleException;

    /**
     * What could stand at a place, the likeliest first.
     *
     * @param text the text so far
     * @param offset a place in it; the word that ends there is what was typed of the wanted one
     * @param context what names may refer to
     * @return at most 200 ways to go on
     */
    List<Completion> complete(String text, int offset, TextContext context);

    /**
     * Explains what is at a place.
     *
     * @param text the text
     * @param offset a place in it
     * @param context what names may refer to
     * @return the explanation, or empty where there is nothing to explain
     */
    Optional<Hover> hover(String text, int offset, TextContext context);

    /**
     * Cuts a text into pieces to be coloured. Fast enough for every key that is typed.
     *
     * @param text the text
     * @return the pieces in the order of the text
     */
    List<TextToken> tokens(String text);
}
