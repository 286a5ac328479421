/** The pages of shares, covers, handovers and emergencies. */
package org.homeward.sharing.web;
