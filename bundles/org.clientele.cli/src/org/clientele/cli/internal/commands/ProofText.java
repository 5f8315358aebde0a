package org.clientele.cli.internal.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.clientele.cli.command.Output;
import org.clientele.core.rules.ProofNode;
import org.clientele.core.rules.UsedFact;

/** A proof for people and for scripts. */
final class ProofText {

    private ProofText() {
    }

    static void print(ProofNode proof, String indent, Output output) {
        output.line(indent + (proof.holds() ? "+ " : "- ") + proof.text() + facts(proof));
        proof.children().forEach(child -> print(child, indent + "  ", output));
    }

    /** Where the facts come from and since when, as far as somebody knows. */
    private static String facts(ProofNode proof) {
        StringBuilder text = new StringBuilder();
        for (UsedFact fact : proof.facts()) {
            List<String> known = Stream.of(fact.source(), fact.since() == null ? null
                    : fact.since().toString()).filter(Objects::nonNull).toList();
            if (!known.isEmpty()) {
                text.append(" (").append(fact.label()).append(": ").append(String.join(", ", known)).append(')');
            }
        }
        return text.toString();
    }

    static Map<String, Object> json(ProofNode proof) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("holds", proof.holds());
        json.put("text", proof.text());
        if (proof.hint() != null) {
            json.put("hint", proof.hint());
        }
        if (!proof.facts().isEmpty()) {
            json.put("facts", proof.facts().stream().map(ProofText::json).toList());
        }
        if (!proof.children().isEmpty()) {
            json.put("children", proof.children().stream().map(ProofText::json).toList());
        }
        return json;
    }

    private static Map<String, Object> json(UsedFact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fact", fact.label());
        json.put("value", fact.value());
        json.put("source", fact.source());
        json.put("since", fact.since());
        return json;
    }
}
