package org.clientele.customers.internal.needs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.clientele.core.needs.NeedPrompt;
import org.clientele.model.Party;
import org.clientele.model.Person;

/** The questions in {@code prompts.properties}, by phase of life. The phase is told by age alone, never by sex. */
final class Prompts {

    private static final String ANY = "any"; //$NON-NLS-1$
    private static final int FAMILY = 30;
    private static final int SETTLED = 50;
    private static final int RETIRED = 65;

    private Prompts() {
    }

    /** Those for the party's phase first, then the general ones. */
    static List<NeedPrompt> of(Party party, LocalDate today) {
        ResourceBundle texts = ResourceBundle.getBundle(Prompts.class.getPackageName() + ".prompts"); //$NON-NLS-1$
        String phase = phase(party, today);
        Map<String, NeedPrompt> own = new TreeMap<>();
        Map<String, NeedPrompt> general = new TreeMap<>();
        for (String key : texts.keySet()) {
            String ofPhase = key.substring(0, key.indexOf('.'));
            String[] parts = texts.getString(key).split("\\|", 2); //$NON-NLS-1$
            NeedPrompt prompt = new NeedPrompt(ofPhase, parts[0], parts[1]);
            if (ofPhase.equals(phase)) {
                own.put(key, prompt);
            } else if (ANY.equals(ofPhase)) {
                general.put(key, prompt);
            }
        }
        List<NeedPrompt> all = new ArrayList<>(own.values());
        all.addAll(general.values());
        return all;
    }

    static String phase(Party party, LocalDate today) {
        if (!(party instanceof Person person)) {
            return "organisation"; //$NON-NLS-1$
        }
        if (person.getBirthDate() == null) {
            return ANY;
        }
        long age = ChronoUnit.YEARS.between(person.getBirthDate(), today);
        if (age >= RETIRED) {
            return "retired"; //$NON-NLS-1$
        }
        return age >= SETTLED ? "settled" : age >= FAMILY ? "family" : "young"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }
}
