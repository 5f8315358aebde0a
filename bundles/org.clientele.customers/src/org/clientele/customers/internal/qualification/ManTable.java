package org.clientele.customers.internal.qualification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.definitions.DefinitionKeys;
import org.clientele.core.definitions.Definitions;
import org.clientele.core.qualification.Advice;
import org.clientele.core.qualification.LampReading;
import org.clientele.core.qualification.Question;
import org.clientele.core.rules.Decision;
import org.clientele.core.rules.DecisionTableService;
import org.clientele.model.DecisionTable;
import org.clientele.model.LampKind;
import org.clientele.model.LampState;
import org.eclipse.osgi.util.NLS;

/** Asks the decision tables of money, authority and need what the lamps mean, and what to ask. */
final class ManTable {

    private static final Map<LampKind, String> INPUTS = Map.of(LampKind.MONEY, DefinitionKeys.MAN_MONEY,
            LampKind.AUTHORITY, DefinitionKeys.MAN_AUTHORITY, LampKind.NEED, DefinitionKeys.MAN_NEED,
            LampKind.APPROVAL, DefinitionKeys.APPROVAL);

    private final DecisionTableService rules;
    private final Definitions definitions;

    ManTable(DecisionTableService rules, Definitions definitions) {
        this.rules = rules;
        this.definitions = definitions;
    }

    Optional<Advice> advice(List<LampReading> lamps) throws ClienteleException {
        DecisionTable table = table(DefinitionKeys.MAN);
        Map<String, Object> facts = new LinkedHashMap<>();
        lamps.forEach(lamp -> facts.put(INPUTS.get(lamp.kind()), Lamps.input(lamp.state())));
        facts.keySet().retainAll(rules.inputs(table));
        Decision decision = rules.decide(table, facts);
        if (!decision.isHit()) {
            return Optional.empty();
        }
        String outcome = decision.text(DefinitionKeys.OUTCOME);
        Object task = decision.outputs().get(DefinitionKeys.MAN_TASK);
        return Optional.of(new Advice(table.getKey(), table.getVersion(), outcome == null ? "" : outcome, //$NON-NLS-1$
                text(decision), DefinitionKeys.STOP.equals(outcome), Boolean.TRUE.equals(task), decision));
    }

    List<Question> questions(List<LampReading> lamps) throws ClienteleException {
        List<Question> questions = new ArrayList<>();
        for (LampReading lamp : lamps) {
            if (lamp.state() == LampState.UNKNOWN) {
                Decision decision = rules.decide(table(DefinitionKeys.MAN_QUESTIONS),
                        Map.of(DefinitionKeys.LAMP, lamp.kind().getName()));
                String text = text(decision);
                if (decision.isHit() && !text.isEmpty()) {
                    questions.add(new Question(lamp.kind(), text));
                }
            }
        }
        return questions;
    }

    private DecisionTable table(String key) throws ClienteleException {
        return definitions.table(key).orElseThrow(
                () -> new ClienteleException(StatusCodes.RULE_DISABLED, NLS.bind(Messages.noTable, key)));
    }

    private static String text(Decision decision) {
        return Outcomes.text(decision.text(DefinitionKeys.ACTION_ENGLISH),
                decision.text(DefinitionKeys.ACTION_CHINESE));
    }
}
