-- Why a session ended was not kept before; who comes back to such an old one is told that they signed out.
update signed_in_session set ended_because = 'SIGNED_OUT' where ended_at is not null;
create index signed_in_session_by_sign_of_life on signed_in_session (seen_at);
