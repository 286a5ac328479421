package org.homeward.casefile;

/** How firm a recorded fact stands: what somebody says, what we think for now, or what was checked. Three entries, never one. */
public enum Standing { CLAIMED, WORKING_VIEW, VERIFIED }
