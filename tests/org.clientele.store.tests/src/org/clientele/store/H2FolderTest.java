package org.clientele.store;

/** Folders, damages and backups on H2. */
class H2FolderTest extends FolderContract {

    @Override
    Engine engine() {
        return Engine.h2();
    }
}
