package org.clientele.store.internal;

/** Work that keeps others waiting until it is closed. */
public interface OpenWork {

    /**
     * Whether it still has to be closed.
     *
     * @return false once it was
     */
    boolean isOpen();
}
