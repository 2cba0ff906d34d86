"""What the library tells of an entity: who it is, where it stands, when and with whom; it only reads."""
