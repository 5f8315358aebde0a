package org.clientele.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.clientele.core.ClienteleException;
import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.model.Condition;

/**
 * What an editor of conditions as text knows: which tree it shows, what the typed text means and what is wrong with it.
 * Reading, completing and explaining are for any thread; all else is for one.
 *
 * @since 1.0
 */
public final class ConditionTextModel {

    private final ConditionTextService service;
    private final Supplier<TextContext> context;
    private volatile boolean labels;
    /** The text that was written here, not typed. */
    private String written = ""; //$NON-NLS-1$
    /** What the shown tree or the last good text means, by ids. */
    private String meaning = ""; //$NON-NLS-1$
    private Condition condition;
    private Parsed parsed = new Parsed(null, List.of(), Map.of());

    /**
     * Creates a model of an empty text.
     *
     * @param service reads and writes
     * @param context what names mean; may give null while that is not known
     */
    public ConditionTextModel(ConditionTextService service, Supplier<TextContext> context) {
        this.service = service;
        this.context = context;
    }

    /**
     * Takes a tree to show.
     *
     * @param tree the tree, or null for none
     * @return the text to show instead of the present one; empty where that means the same
     * @throws ClienteleException when the tree is too large
     */
    public Optional<String> show(Condition tree) throws ClienteleException {
        String means = meaning(tree);
        condition = tree;
        if (means.equals(meaning)) {
            return Optional.empty();
        }
        meaning = means;
        return Optional.of(write(tree));
    }

    /**
     * Chooses how names are written.
     *
     * @param wanted true for names in brackets, false for ids
     */
    public void setLabels(boolean wanted) {
        labels = wanted;
    }

    /**
     * Writes the last tree anew: with other names, wrapped and indented.
     *
     * @return the text, or empty when the present text cannot be read, so that nothing of it is lost
     * @throws ClienteleException when the tree is too large
     */
    public Optional<String> tidy() throws ClienteleException {
        return parsed.isUsable() ? Optional.of(write(condition)) : Optional.empty();
    }

    /**
     * Tells whether a text is as it was written here, so that it may be written anew without taking away what somebody
     * typed.
     *
     * @param text the present text
     * @return whether nobody changed it
     */
    public boolean isWritten(String text) {
        return text.equals(written);
    }

    /**
     * What came out of a text.
     *
     * @param text the text
     * @param parsed the tree and the mistakes
     * @param meaning what it means, by ids; null for a text that cannot be used
     */
    public record Reading(String text, Parsed parsed, String meaning) {
    }

    /**
     * Reads a text. Any thread.
     *
     * @param text the text
     * @return the tree, the mistakes and what it means
     * @throws ClienteleException never for a tree that was read: it is not too large
     */
    public Reading read(String text) throws ClienteleException {
        Parsed result = service.parse(text, context());
        return new Reading(text, result, result.isUsable() ? meaning(result.condition()) : null);
    }

    /**
     * Takes what came out of the present text.
     *
     * @param result what was read
     * @return whether it means something else than what is shown, so that others have to be told
     */
    public boolean take(Reading result) {
        parsed = result.parsed();
        if (result.meaning() == null) {
            return true;
        }
        boolean other = !result.meaning().equals(meaning);
        meaning = result.meaning();
        condition = parsed.condition();
        return other;
    }

    /**
     * The mistakes of the present text.
     *
     * @return in the order of the text
     */
    public List<TextProblem> problems() {
        return parsed.problems();
    }

    /**
     * The error because of which what somebody typed cannot be used.
     *
     * @param text the present text
     * @return the first; empty for a text that can be used, or that was written here
     */
    public Optional<TextProblem> error(String text) {
        return isWritten(text) ? Optional.empty()
                : parsed.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst();
    }

    /**
     * The last result of reading.
     *
     * @return never null
     */
    public Parsed parsed() {
        return parsed;
    }

    /**
     * The mistake to tell of when the caret is at a place: the one there, otherwise the first error, otherwise the first
     * warning.
     *
     * @param offset the caret's place
     * @return the mistake, or empty for a text without any
     */
    public Optional<TextProblem> problem(int offset) {
        List<TextProblem> all = parsed.problems();
        return all.stream().filter(p -> p.range().touches(offset)).findFirst()
                .or(() -> all.stream().filter(p -> p.severity() == Severity.ERROR).findFirst())
                .or(() -> all.stream().findFirst());
    }

    /**
     * What could stand at a place: first what a mistake there could be replaced by. Any thread.
     *
     * @param text the present text
     * @param offset a place in it
     * @return the ways to go on
     */
    public List<Completion> complete(String text, int offset) {
        List<Completion> all = new ArrayList<>();
        for (TextProblem problem : parsed.problems()) {
            if (problem.range().touches(offset) && problem.range().end() <= text.length()) {
                problem.suggestions().forEach(suggestion -> all.add(new Completion(Completion.Kind.VALUE,
                        problem.range(), suggestion, suggestion, Messages.Completion_instead)));
            }
        }
        all.addAll(service.complete(text, offset, context()));
        return all;
    }

    /**
     * Explains what is at a place. Any thread.
     *
     * @param text the present text
     * @param offset a place in it
     * @return the mistake there, or what is known of the word
     */
    public Optional<Hover> hover(String text, int offset) {
        Optional<Hover> word = service.hover(text, offset, context());
        Optional<TextProblem> mistake = parsed.problems().stream().filter(p -> p.range().touches(offset)).findFirst();
        return mistake.map(p -> new Hover(p.range(), p.sentence(),
                word.map(known -> known.title() + '\n' + known.text()).orElse(""))).or(() -> word); //$NON-NLS-1$
    }

    private String write(Condition tree) throws ClienteleException {
        written = service.format(tree, context());
        return written;
    }

    private String meaning(Condition tree) throws ClienteleException {
        return service.format(tree, context().withLabels(false));
    }

    private TextContext context() {
        TextContext known = context.get();
        return (known == null ? TextContext.of(Locale.getDefault(), List.of()) : known).withLabels(labels);
    }
}
