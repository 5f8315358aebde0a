package org.clientele.ui.segments.internal.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.model.CompositeCondition;
import org.clientele.model.Condition;
import org.clientele.model.Junction;
import org.clientele.ui.Problems;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Conditions in the clipboard, as text: they can be pasted into a letter, and a text into a tree. */
final class ConditionClipboard {

    private final ConditionTextService texts;
    private final Supplier<Vocabulary> words;

    /** Needs the service that reads and writes texts; without it, it is never ready. */
    ConditionClipboard(ConditionTextService texts, Supplier<Vocabulary> words) {
        this.texts = texts;
        this.words = words;
    }

    /** Whether conditions can be copied and pasted now. */
    boolean isReady() {
        return texts != null && words.get() != null;
    }

    /** What the names in a text refer to. */
    static TextContext context(Vocabulary words) {
        TextContext context = TextContext.of(Locale.getDefault(), words.facts()).withSegments(words.segments())
                .withTypes(words.types());
        return words.definitions().map(context::withDefinitions).orElse(context);
    }

    /** Copies nodes; several as a group. */
    void copy(List<Condition> nodes) {
        if (!isReady() || nodes.isEmpty()) {
            return;
        }
        Condition whole = nodes.getFirst();
        if (nodes.size() > 1) {
            CompositeCondition group = ConditionTrees.group(Junction.ALL);
            nodes.forEach(n -> group.getChildren().add(EcoreUtil.copy(n)));
            whole = group;
        }
        try {
            put(texts.format(whole, context(words.get())));
        } catch (ClienteleException e) {
            Problems.show(e.getStatus());
        }
    }

    private static void put(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }

    /** What the clipboard holds as a new condition; null when it is none, which is told where a text is there. */
    Condition paste() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return isReady() && clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    && !text.isBlank() ? read(text) : null;
        } finally {
            clipboard.dispose();
        }
    }

    private Condition read(String text) {
        Parsed parsed = texts.parse(text, context(words.get()));
        if (!parsed.isUsable()) {
            Problems.show(new ClienteleException(StatusCodes.RULE_INVALID,
                    Messages.bind(Messages.Paste_notReadable, parsed.problems().getFirst().sentence())).getStatus());
            return null;
        }
        return parsed.condition();
    }
}
