from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as JoinedWritesProtocol

__all__ = ["JoinedWritesProtocol"]
