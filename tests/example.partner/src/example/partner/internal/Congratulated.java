package example.partner.internal;

import java.time.LocalDate;

import org.clientele.model.Party;
import org.clientele.ui.edits.Edits;

/** One change of a record by a person, to be undone as a whole: the note says that somebody congratulated. */
record Congratulated(Party party, LocalDate day) implements Edits {

    @Override
    public void run() {
        String before = party.getNote() == null ? "" : party.getNote() + "\n";
        party.setNote(before + "Congratulated on " + day);
    }
}
