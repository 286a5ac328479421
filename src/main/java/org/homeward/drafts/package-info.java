/** Words that somebody typed and has not saved yet, kept on the server so that nothing that happens to a browser loses them. */
package org.homeward.drafts;
