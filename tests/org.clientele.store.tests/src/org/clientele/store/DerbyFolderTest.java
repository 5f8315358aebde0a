package org.clientele.store;

/** Folders, damages and backups on Derby. */
class DerbyFolderTest extends FolderContract {

    @Override
    Engine engine() throws Exception {
        return Engine.derby();
    }
}
