package org.clientele.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.rules.text.Completion;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Hover;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.rules.text.TextProblem.Severity;
import org.clientele.core.rules.text.TextRange;
import org.clientele.core.rules.text.TextToken;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Condition;
import org.clientele.model.TypedCondition;
import org.junit.jupiter.api.Test;

/** When a text is written anew and when others are told, with a language of single words. */
class ConditionTextModelTest {

    private final ConditionTextModel model = new ConditionTextModel(new Words(), () -> null);

    @Test
    void aTreeIsWrittenOnceAndAgainOnlyWhenItMeansSomethingElse() throws Exception {
        assertEquals(Optional.of("loyal"), model.show(word("loyal")));
        assertEquals(Optional.empty(), model.show(word("loyal")));
        assertEquals(Optional.of("lost"), model.show(word("lost")));
        assertEquals(Optional.of(""), model.show(null));
    }

    @Test
    void whatSomebodyTypedIsToldOnceAndNotWrittenOver() throws Exception {
        assertTrue(model.take(model.read("  loyal ")));
        assertEquals(Optional.empty(), model.show(word("loyal")), "the echo of what was typed");
        assertFalse(model.take(model.read(" loyal")), "it means the same");
    }

    @Test
    void aTextWithAMistakeIsToldAndWrittenOverByAnotherTreeOnly() throws Exception {
        model.take(model.read("loyal"));
        assertTrue(model.take(model.read("loyal!")));
        assertEquals(Optional.empty(), model.tidy(), "nothing that was typed is lost");
        assertEquals(Optional.empty(), model.show(word("loyal")), "nor by the tree that was there before");
        assertTrue(model.error("loyal!").isPresent());
        assertEquals(Optional.of("lost"), model.show(word("lost")));
    }

    @Test
    void theMistakeAtTheCaretIsToldOtherwiseTheFirstError() throws Exception {
        model.take(model.read("a?b!c!"));
        assertEquals(1, model.problem(1).orElseThrow().offset());
        assertEquals(5, model.problem(6).orElseThrow().offset());
        assertEquals(3, model.problem(40).orElseThrow().offset());
        model.take(model.read("a"));
        assertTrue(model.problem(0).isEmpty());
    }

    @Test
    void proposalsBeginWithWhatMendsTheMistakeThere() throws Exception {
        model.take(model.read("loyal!"));
        assertEquals("mended", model.complete("loyal!", 5).getFirst().text());
        assertEquals("word", model.complete("loyal!", 0).getFirst().text());
    }

    @Test
    void namesAreWrittenWhereTheyAreWantedAndMeanTheSame() throws Exception {
        model.show(word("loyal"));
        model.setLabels(true);
        assertEquals(Optional.of("[loyal]"), model.tidy());
        assertTrue(model.isWritten("[loyal]"));
        assertFalse(model.take(model.read("[loyal]")));
    }

    private static Condition word(String word) {
        TypedCondition condition = ClienteleFactory.eINSTANCE.createTypedCondition();
        condition.setTypeId(word);
        return condition;
    }

    /** A text is one word, in brackets where names are wanted; ! is a mistake, ? a doubtful place. */
    private static final class Words implements ConditionTextService {
        @Override
        public Parsed parse(String text, TextContext context) {
            List<TextProblem> problems = new ArrayList<>();
            for (int i = 0; i < text.length(); i++) {
                if ("!?".indexOf(text.charAt(i)) >= 0) {
                    problems.add(new TextProblem(text.charAt(i) == '!' ? Severity.ERROR : Severity.WARNING,
                            new TextRange(i, 1), 1, i + 1, "no", List.of(), List.of("mended")));
                }
            }
            return new Parsed(word(text.strip().replace("[", "").replace("]", "")), problems, Map.of());
        }

        @Override
        public String format(Condition condition, TextContext context) {
            String word = condition == null ? "" : ((TypedCondition) condition).getTypeId();
            return context.labels() ? "[" + word + "]" : word;
        }

        @Override
        public List<Completion> complete(String text, int offset, TextContext context) {
            return List.of(new Completion(Completion.Kind.KEYWORD, new TextRange(offset, 0), "word", "word", ""));
        }

        @Override
        public Optional<Hover> hover(String text, int offset, TextContext context) {
            return Optional.empty();
        }

        @Override
        public List<TextToken> tokens(String text) {
            return List.of();
        }
    }
}
