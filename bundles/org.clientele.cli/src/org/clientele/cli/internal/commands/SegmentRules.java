package org.clientele.cli.internal.commands;

import java.util.Locale;
import java.util.stream.Collectors;

import org.clientele.cli.command.Invocation;
import org.clientele.cli.internal.Messages;
import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionService;
import org.clientele.core.facts.FactSnapshot;
import org.clientele.core.rules.RuleService;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.core.rules.text.Parsed;
import org.clientele.core.rules.text.TextContext;
import org.clientele.core.rules.text.TextProblem;
import org.clientele.core.segmentation.SegmentService;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the segment that a command is about: a stored one by its key, or a rule that is written out. */
@Component(service = SegmentRules.class)
public final class SegmentRules {

    /** The operand that names a stored segment. */
    static final String SEGMENT = "SEGMENT";

    /** The option that holds a rule. */
    static final String RULE = "rule";

    private final SegmentService segments;
    private final RuleService rules;
    private final ConditionTextService texts;
    private final DefinitionService definitions;

    /**
     * Creates the helper.
     *
     * @param segments knows the segments
     * @param rules knows the condition types
     * @param texts reads rules
     * @param definitions knows schemes and fields
     */
    @Activate
    public SegmentRules(@Reference SegmentService segments, @Reference RuleService rules,
            @Reference ConditionTextService texts, @Reference DefinitionService definitions) {
        this.segments = segments;
        this.rules = rules;
        this.texts = texts;
        this.definitions = definitions;
    }

    /** The stored segment of a key. */
    Segment stored(String key, Invocation invocation) throws ClienteleException {
        return segments.find(invocation.store(), invocation.actor(), key)
                .orElseThrow(() -> Messages.SEGMENT_UNKNOWN.failure(StatusCodes.NOT_FOUND, invocation.locale(), key));
    }

    /** The segment of the operand, or a nameless one of the rule in the option; one of the two has to be there. */
    Segment of(Invocation invocation, String key, FactSnapshot facts) throws ClienteleException {
        String rule = invocation.arguments().text(RULE).orElse(null);
        if ((key == null) == (rule == null)) {
            throw Messages.SEGMENT_WHICH.usage(invocation.locale());
        }
        return rule == null ? stored(key, invocation) : written(rule, invocation, facts);
    }

    private Segment written(String rule, Invocation invocation, FactSnapshot facts) throws ClienteleException {
        Locale locale = invocation.locale();
        Parsed parsed = texts.parse(rule, context(invocation, facts));
        if (!parsed.isUsable()) {
            throw new ClienteleException(StatusCodes.RULE_INVALID, parsed.problems().stream()
                    .filter(problem -> problem.severity() == TextProblem.Severity.ERROR)
                    .map(problem -> sentence(problem, locale)).collect(Collectors.joining(" ")));
        }
        parsed.problems().forEach(problem -> invocation.output().note(sentence(problem, locale)));
        Segment segment = ClienteleFactory.eINSTANCE.createSegment();
        segment.setName(rule);
        segment.setCondition(parsed.condition());
        return segment;
    }

    /** What names in the text of a rule may mean. */
    TextContext context(Invocation invocation, FactSnapshot facts) throws ClienteleException {
        return TextContext.of(invocation.locale(), facts).withTypes(rules.types())
                .withSegments(segments.segments(invocation.store(), invocation.actor()))
                .withDefinitions(definitions.definitions(invocation.store()));
    }

    private static String sentence(TextProblem problem, Locale locale) {
        String told = Messages.SEGMENT_TEXT_WRONG.in(locale, problem.line(), problem.column(), problem.sentence());
        return problem.suggestions().isEmpty() ? told
                : told + ' ' + Messages.SEGMENT_TEXT_MEANT.in(locale, String.join(", ", problem.suggestions()));
    }
}
