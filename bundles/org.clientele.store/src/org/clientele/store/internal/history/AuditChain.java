package org.clientele.store.internal.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an audit entry's hash covers: the header, the digest of the payload as it is stored, that is with personal values
 * encrypted, and the hash of the entry before. Destroying a person's key therefore leaves the chain whole.
 */
final class AuditChain {

    private AuditChain() {
    }

    static String hash(long sequence, Instant recordedAt, LocalDate validFrom, String account, String reason,
            long batch, String summary, String payload, String previous) {
        return new Digest().add(sequence).add(recordedAt.toString()).add(validFrom.toString()).add(account).add(reason)
                .add(batch).add(summary).add(payload).add(previous).hex();
    }

    static void addTouched(Digest payload, int type, long id, int state) {
        payload.add("touched").add(type).add(id).add(state); //$NON-NLS-1$
    }

    static void addRange(Digest payload, int type, long first, long last, boolean removed) {
        payload.add("range").add(type).add(first).add(last).add(removed ? 1 : 0); //$NON-NLS-1$
    }

    static void addLine(Digest payload, int type, long aggregate, String path, int kind, long personOf,
            String oldValue, String newValue) {
        payload.add("value").add(type).add(aggregate).add(path).add(kind).add(personOf).add(oldValue).add(newValue); //$NON-NLS-1$
    }
}
